/** CPU credits of burstable instances: of one instance, and an account's default for a family. */
import type { ReadContext } from "../../core/context.ts";
import { describe } from "../../core/describe.ts";
import { Fault } from "../../core/fault.ts";
import type {
  UnsuccessfulInstanceCreditSpecificationErrorCode as RefusalCode,
  UnsuccessfulInstanceCreditSpecificationItem,
} from "../../models/ec2.d.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";
import { isBurstable, sizeOf } from "./instance-type-size.ts";
import { creditDefaults, instances } from "./tables/instance.ts";

/**
 * The credit option of a burstable type; nothing for others. Throws when others name one.
 *
 * Unless the account changed it, T2 instances begin as `standard` and later families as `unlimited`.
 */
export function creditsOf(cx: ReadContext, instanceType: string, given: string | undefined): string | undefined {
  const { family } = sizeOf(instanceType);
  if (!isBurstable(family)) {
    if (given)
      throw fault("InvalidParameterCombination", `The credit specification is not supported for ${instanceType}.`);
    return undefined;
  }
  return given ? checkedCredits(given) : defaultCredits(cx, family);
}

const describeCredits = read(
  "DescribeInstanceCreditSpecifications",
  { honours: ["InstanceIds", "Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    const unlimitedOnly = !input.InstanceIds?.length && !input.Filters?.length;
    const page = describe(cx, {
      table: instances,
      filters: { "instance-id": (row) => row.id },
      ids: input.InstanceIds,
      where: input.Filters,
      max: input.MaxResults,
      token: input.NextToken,
      hidden: ({ details: { cpuCredits }, state }) =>
        cpuCredits === undefined || state === "terminated" || (unlimitedOnly && cpuCredits !== "unlimited"),
    });
    return {
      InstanceCreditSpecifications: page.rows.map(({ id, details }) => ({
        InstanceId: id,
        CpuCredits: details.cpuCredits,
      })),
      NextToken: page.nextToken,
    };
  },
);

/** What cannot be changed is listed beside what was. */
const modifyCredits = change(
  "ModifyInstanceCreditSpecification",
  { honours: ["InstanceCreditSpecifications", "ClientToken"] },
  (input, cx) => {
    const wishes = input.InstanceCreditSpecifications;
    const ids = wishes.map(({ InstanceId }) => InstanceId);
    const twice = ids.find((id, i) => ids.indexOf(id) < i);
    if (twice)
      throw fault("InvalidInstanceCreditSpecification.DuplicateInstanceId", `The instance '${twice}' is named twice.`);
    const changed: { InstanceId: string }[] = [];
    const refused: UnsuccessfulInstanceCreditSpecificationItem[] = [];
    for (const { InstanceId, CpuCredits = "" } of wishes) {
      checkedCredits(CpuCredits);
      try {
        const row = cx.find(instances, InstanceId);
        if (row.state === "terminated" || row.state === "shutting-down")
          throw fault("IncorrectInstanceState", `The instance '${row.id}' is '${row.state}'.`);
        if (!row.details.cpuCredits)
          throw fault(
            "InstanceCreditSpecification.NotSupported",
            `The instance type '${row.instanceType}' does not support credit specifications.`,
          );
        cx.tx.update(instances, row.id, { details: { ...row.details, cpuCredits: CpuCredits } });
        changed.push({ InstanceId });
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        refused.push({ InstanceId, Error: { Code: error.code as RefusalCode, Message: error.message } });
      }
    }
    return { SuccessfulInstanceCreditSpecifications: changed, UnsuccessfulInstanceCreditSpecifications: refused };
  },
);

const getDefault = read("GetDefaultCreditSpecification", { honours: ["InstanceFamily"] }, ({ InstanceFamily }, cx) => ({
  InstanceFamilyCreditSpecification: { InstanceFamily, CpuCredits: defaultCredits(cx, InstanceFamily) },
}));

const modifyDefault = change(
  "ModifyDefaultCreditSpecification",
  { honours: ["InstanceFamily", "CpuCredits"] },
  ({ InstanceFamily, CpuCredits }, cx) => {
    const { account, region } = cx;
    const cpuCredits = checkedCredits(CpuCredits);
    cx.tx.upsert(creditDefaults, { id: `${account}/${region}/${InstanceFamily}`, account, region, cpuCredits });
    return { InstanceFamilyCreditSpecification: { InstanceFamily, CpuCredits: cpuCredits } };
  },
);

function defaultCredits(cx: ReadContext, family: string): string {
  const own = cx.read.get(creditDefaults, `${cx.account}/${cx.region}/${family}`);
  return own?.cpuCredits ?? (family === "t2" ? "standard" : "unlimited");
}

function checkedCredits(given: string): string {
  if (given === "standard" || given === "unlimited") return given;
  throw fault(
    "InvalidParameterValue",
    `Value (${given}) for parameter CpuCredits is invalid. Valid: standard, unlimited.`,
  );
}

/** Operations of CPU credits. */
export const instanceCreditOperations = [describeCredits, modifyCredits, getDefault, modifyDefault];
