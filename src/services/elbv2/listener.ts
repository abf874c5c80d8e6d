/** Listeners: created, changed, described, deleted; their rules are the default ones alone. */
import type { ReadContext } from "../../core/context.ts";
import { NotBuilt } from "../../core/fault.ts";
import { arnOf } from "../../core/table.ts";
import type { Listener as ListenerView } from "../../models/elbv2.d.ts";
import { change, fault, findArn, invalid, newId, read, rowPage } from "./api.ts";
import { readActions, viewActions } from "./listener-action.ts";
import { checkDualStack } from "./load-balancer-family.ts";
import { listeners } from "./tables/listener.ts";
import type { Listener } from "./tables/listener.ts";
import { balancerPath, loadBalancers } from "./tables/load-balancer.ts";
import type { LoadBalancer } from "./tables/load-balancer.ts";
import { tagRecord } from "./tag.ts";

const createListener = change(
  "CreateListener",
  {
    honours: ["DefaultActions", "LoadBalancerArn", "Port", "Protocol", "Tags"],
    refuses: [
      "DefaultActions.AuthenticateOidcConfig",
      "DefaultActions.AuthenticateCognitoConfig",
      "DefaultActions.RedirectConfig",
      "DefaultActions.FixedResponseConfig",
      "DefaultActions.JwtValidationConfig",
    ],
    access: { resources: { loadbalancer: "LoadBalancerArn" } },
  },
  (input, cx) => {
    const balancer = findArn(cx, loadBalancers, input.LoadBalancerArn);
    const place = placeOf(balancer, input.Protocol, input.Port, "CreateListener");
    checkFree(cx, balancer, place);
    const row = cx.tx.insert<Listener>(listeners, {
      id: newId(cx, "listener"),
      account: cx.account,
      region: cx.region,
      tags: tagRecord(input.Tags),
      loadBalancerId: balancer.id,
      balancerPath: balancerPath(balancer),
      ...place,
      ...readActions(cx, input.DefaultActions, { balancer, protocol: place.protocol, operation: "CreateListener" }),
      attributes: {},
    });
    return { Listeners: [viewListener(cx, row)] };
  },
);

const modifyListener = change(
  "ModifyListener",
  {
    honours: ["DefaultActions", "ListenerArn", "Port", "Protocol"],
    refuses: [
      "DefaultActions.AuthenticateOidcConfig",
      "DefaultActions.AuthenticateCognitoConfig",
      "DefaultActions.RedirectConfig",
      "DefaultActions.FixedResponseConfig",
      "DefaultActions.JwtValidationConfig",
    ],
    access: { resources: { listener: "ListenerArn" } },
  },
  (input, cx) => {
    const row = findArn(cx, listeners, input.ListenerArn);
    const balancer = cx.read.get(loadBalancers, row.loadBalancerId)!;
    const isGateway = balancer.type === "gateway";
    const protocol = input.Protocol ?? (isGateway ? undefined : row.protocol);
    const place = placeOf(balancer, protocol, input.Port ?? row.port, "ModifyListener");
    checkFree(cx, balancer, place, row.id);
    const actions = input.DefaultActions ?? viewActions(cx, row);
    const after = cx.tx.update(listeners, row.id, {
      ...place,
      ...readActions(cx, actions, { balancer, protocol: place.protocol, operation: "ModifyListener" }),
    });
    return { Listeners: [viewListener(cx, after)] };
  },
);

const deleteListener = change(
  "DeleteListener",
  { honours: ["ListenerArn"], access: { resources: { listener: "ListenerArn" } } },
  (input, cx) => {
    cx.tx.remove(listeners, findArn(cx, listeners, input.ListenerArn).id);
    return {};
  },
);

const describeListeners = read(
  "DescribeListeners",
  { honours: ["ListenerArns", "LoadBalancerArn", "Marker", "PageSize"] },
  (input, cx) => {
    const { ListenerArns: arns, LoadBalancerArn: of } = input;
    if (!arns?.length === !of) throw invalid("You must specify either listener ARNs or a load balancer ARN");
    const rows = of
      ? cx.read.by(listeners, "loadBalancer", findArn(cx, loadBalancers, of).id)
      : [...new Set(arns)].map((arn) => findArn(cx, listeners, arn));
    const page = rowPage(cx, listeners, rows, input);
    return { Listeners: page.items.map((row) => viewListener(cx, row)), NextMarker: page.nextToken };
  },
);

/** A listener of these load balancers has one rule, which is its default action. */
const describeRules = read(
  "DescribeRules",
  { honours: ["ListenerArn", "RuleArns", "Marker", "PageSize"] },
  (input, cx) => {
    const { ListenerArn: of, RuleArns: arns } = input;
    if (!arns?.length === !of) throw invalid("You must specify either rule ARNs or a listener ARN");
    const rows = of
      ? [findArn(cx, listeners, of)]
      : [...new Set(arns)].map((arn) => {
          const row = findArn(cx, listeners, listenerArn(arn));
          if (ruleArn(row) !== arn) throw fault("RuleNotFound", "One or more rules not found");
          return row;
        });
    const page = rowPage(cx, listeners, rows, input);
    const Rules = page.items.map((row) => ({
      RuleArn: ruleArn(row),
      Priority: "default",
      Conditions: [],
      Actions: viewActions(cx, row),
      IsDefault: true,
      Transforms: [],
    }));
    return { Rules, NextMarker: page.nextToken };
  },
);

/** Operations of listeners. */
export const listenerOperations = [createListener, modifyListener, deleteListener, describeListeners, describeRules];

function ruleArn(row: Listener): string {
  return `${arnOf(listeners, row).replace(":listener/", ":listener-rule/")}/${row.id}`;
}

function listenerArn(rule: string): string {
  if (!rule.includes(":listener-rule/")) throw invalid(`'${rule}' is not a valid rule ARN`);
  return rule.slice(0, rule.lastIndexOf("/")).replace(":listener-rule/", ":listener/");
}

function viewListener(cx: ReadContext, row: Listener): ListenerView {
  const { account, region } = row;
  const isGateway = row.protocol === "GENEVE";
  return {
    ListenerArn: arnOf(listeners, row),
    LoadBalancerArn: `arn:aws:elasticloadbalancing:${region}:${account}:loadbalancer/${row.balancerPath}`,
    ...(!isGateway && { Port: row.port, Protocol: row.protocol }),
    DefaultActions: viewActions(cx, row),
  };
}

type PlaceOfListener = Pick<Listener, "protocol" | "port">;

function placeOf(
  balancer: LoadBalancer,
  protocol: string | undefined,
  port: number | undefined,
  operation: string,
): PlaceOfListener {
  if (balancer.type === "gateway") {
    if (protocol || port !== undefined)
      throw invalid("Protocol and port cannot be specified for listeners of Gateway Load Balancers");
    return { protocol: "GENEVE" };
  }
  if (!protocol || port === undefined) throw invalid("A listener protocol and port must be specified");
  if (["TLS", "QUIC", "TCP_QUIC"].includes(protocol)) throw new NotBuilt(`elbv2.${operation}.Protocol.${protocol}`);
  if (protocol !== "TCP" && protocol !== "UDP" && protocol !== "TCP_UDP")
    throw invalid(`Protocol '${protocol}' must be one of 'TCP, TLS, UDP, TCP_UDP, QUIC, TCP_QUIC'`);
  if (balancer.ipAddressType === "dualstack") checkDualStack(balancer, [protocol]);
  return { protocol, port };
}

/** TCP and UDP listeners of their own share a port; one for both shares it with nobody. */
function checkFree(cx: ReadContext, balancer: LoadBalancer, { protocol, port }: PlaceOfListener, own?: string): void {
  const others = cx.read.by(listeners, "port", `${balancer.id}/${port ?? ""}`).filter(({ id }) => id !== own);
  const taken = others.some((other) => other.protocol === protocol || [other.protocol, protocol].includes("TCP_UDP"));
  if (taken)
    throw fault(
      "DuplicateListener",
      `A listener already exists on this port for this load balancer '${arnOf(loadBalancers, balancer)}'`,
    );
}
