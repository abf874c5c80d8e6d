/** Launches that name their image by a public parameter. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

const { ec2, call } = openCloud();
const name = "/aws/service/debian/release/12/latest/amd64";
const launch = async (ImageId: string) => {
  const wanted = { ImageId, InstanceType: "t3.micro", MinCount: 1, MaxCount: 1 } as const;
  return (await ec2("RunInstances", wanted)).Instances![0]!.ImageId;
};

it.each([name, `${name}:1`, `arn:aws:ssm:us-east-1::parameter${name}`])(
  "%s is the image that it names",
  async (Name) => {
    const { Parameter } = await call("ssm", "GetParameter", { Name });
    expect(await launch(`resolve:ssm:${Name}`)).toBe(Parameter.Value);
  },
);

it("parameters that name no image are refused, those of accounts by name", async () => {
  for (const unknown of [`${name}x`, `${name}:9`, `${name}:golden`])
    await expect(launch(`resolve:ssm:${unknown}`)).rejects.toMatchObject({ code: "InvalidParameterValue" });
  const what = "ec2.RunInstances.ImageId.resolve";
  await expect(launch("resolve:ssm:/golden-ami")).rejects.toMatchObject({ what });
  await expect(launch("resolve:s3:x")).rejects.toMatchObject({ code: "InvalidAMIID.Malformed" });
});
