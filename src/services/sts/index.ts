/** AWS Security Token Service: as far as telling a caller who it is. */
import { operations } from "../../core/operation.ts";
import { service } from "../../core/service.ts";
import type { Operations } from "../../models/sts.d.ts";

const { read } = operations<Operations>();

/** Needs no permission, as in AWS. */
const getCallerIdentity = read("GetCallerIdentity", { honours: [] }, (_, { caller }) => ({
  UserId: caller.userId,
  Account: caller.account,
  Arn: caller.arn,
}));

/** The service. */
export const sts = service("sts", { operations: [getCallerIdentity] });
