/** Who calls, as STS tells it. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

it("a caller is told its account and that it acts as its root", async () => {
  const { call } = openCloud();
  expect(await call("sts", "GetCallerIdentity", {}, { account: "123456789012" })).toEqual({
    UserId: "123456789012",
    Account: "123456789012",
    Arn: "arn:aws:iam::123456789012:root",
  });
});

it("what is not built is refused by name", async () => {
  const { call } = openCloud();
  await expect(call("sts", "GetSessionToken")).rejects.toMatchObject({ what: "sts.GetSessionToken", status: 501 });
});
