/** Permissions of endpoint services: which principals may make endpoints to them. */
import type { PrincipalType } from "../../models/ec2.d.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";
import { listPage, select } from "./list.ts";
import { endpointServices } from "./tables/vpc-endpoint.ts";
import type { EndpointService, ServicePermission } from "./tables/vpc-endpoint.ts";

/**
 * Whether an account may make endpoints to a service: its owner, and whoever it admits.
 *
 * Users and roles that are admitted by name stand for their account, as long as calls are made as its root.
 */
export function admits(service: EndpointService, account: string): boolean {
  if (service.account === account) return true;
  return service.permissions.some(({ principal }) => principal === "*" || principal.split(":")[4] === account);
}

const modifyVpcEndpointServicePermissions = change(
  "ModifyVpcEndpointServicePermissions",
  {
    honours: ["ServiceId", "AddAllowedPrincipals", "RemoveAllowedPrincipals"],
    access: { resources: { "vpc-endpoint-service": "ServiceId" } },
  },
  (input, cx) => {
    const service = cx.find(endpointServices, input.ServiceId);
    const gone = new Set(input.RemoveAllowedPrincipals);
    const unknown = [...gone].find((one) => !service.permissions.some(({ principal }) => principal === one));
    if (unknown !== undefined)
      throw fault("InvalidPrincipal", `The principal '${unknown}' has no permission for the service ${service.id}`);
    const kept = service.permissions.filter(({ principal }) => !gone.has(principal));
    const wanted = [...new Set(input.AddAllowedPrincipals)].filter(
      (one) => !kept.some(({ principal }) => principal === one),
    );
    const added = wanted.map((principal): ServicePermission => {
      typeOf(principal);
      return { id: cx.newId("vpce-svc-perm"), principal };
    });
    cx.tx.update(endpointServices, service.id, { permissions: [...kept, ...added] });
    return { ReturnValue: true, AddedPrincipals: added.map((one) => viewPermission(service, one)) };
  },
);

const describeVpcEndpointServicePermissions = read(
  "DescribeVpcEndpointServicePermissions",
  {
    honours: ["ServiceId", "Filters", "MaxResults", "NextToken"],
    access: { resources: { "vpc-endpoint-service": "ServiceId" } },
  },
  (input, cx) => {
    const service = cx.find(endpointServices, input.ServiceId);
    const found = select(service.permissions, filters, input.Filters);
    const page = listPage(found, input, { list: `permissions of ${service.id}`, placeOf: ({ id }) => [id] });
    return {
      AllowedPrincipals: page.items.map((one) => ({ ...viewPermission(service, one), Tags: [] })),
      NextToken: page.nextToken,
    };
  },
);

const filters = {
  principal: ({ principal }: ServicePermission) => principal,
  "principal-type": ({ principal }: ServicePermission) => typeOf(principal),
  "service-permission-id": ({ id }: ServicePermission) => id,
};

function viewPermission(service: EndpointService, { id, principal }: ServicePermission) {
  return {
    PrincipalType: typeOf(principal),
    Principal: principal,
    ServicePermissionId: id,
    ServiceId: service.id,
  };
}

/** What a principal is. Throws InvalidPrincipal for what is none. */
function typeOf(principal: string): PrincipalType {
  if (principal === "*") return "All";
  const [, what] = /^arn:aws:iam::\d{12}:(root|user\/\S+|role\/\S+)$/.exec(principal) ?? [];
  if (what === "root") return "Account";
  if (what?.startsWith("user/")) return "User";
  if (what?.startsWith("role/")) return "Role";
  throw fault("InvalidPrincipal", `Invalid Principal: '${principal}'`);
}

/** Operations of permissions. */
export const endpointServicePermissionOperations = [
  modifyVpcEndpointServicePermissions,
  describeVpcEndpointServicePermissions,
];
