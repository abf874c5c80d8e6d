/** Launch templates and launches from them, through operations. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

const data = { ImageId: "ami-0123456789abcdef0", InstanceType: "t3.micro" } as const;

async function openTemplate(more: object = {}) {
  const opened = openCloud();
  const { LaunchTemplate } = await opened.ec2("CreateLaunchTemplate", {
    LaunchTemplateName: "web",
    LaunchTemplateData: { ...data, ...more },
  });
  return { ...opened, id: LaunchTemplate!.LaunchTemplateId!, template: LaunchTemplate! };
}

it("versions are numbered, the default one is chosen, and a deleted number does not come back", async () => {
  const { ec2, id: LaunchTemplateId, template } = await openTemplate();
  expect(template).toMatchObject({ DefaultVersionNumber: 1, LatestVersionNumber: 1 });
  const { LaunchTemplateVersion } = await ec2("CreateLaunchTemplateVersion", {
    LaunchTemplateId,
    SourceVersion: "1",
    LaunchTemplateData: { InstanceType: "m5.large" },
  });
  expect(LaunchTemplateVersion).toMatchObject({
    VersionNumber: 2,
    DefaultVersion: false,
    LaunchTemplateData: { ImageId: data.ImageId, InstanceType: "m5.large" },
  });
  const remove = (Versions: string[]) => ec2("DeleteLaunchTemplateVersions", { LaunchTemplateId, Versions });
  await expect(remove(["1"])).rejects.toMatchObject({ code: "InvalidParameterValue" });
  const { SuccessfullyDeletedLaunchTemplateVersions, UnsuccessfullyDeletedLaunchTemplateVersions } = await remove([
    "2",
    "9",
  ]);
  expect(SuccessfullyDeletedLaunchTemplateVersions![0]!.VersionNumber).toBe(2);
  expect(UnsuccessfullyDeletedLaunchTemplateVersions![0]!.ResponseError!.Code).toBe(
    "launchTemplateVersionDoesNotExist",
  );
  await ec2("CreateLaunchTemplateVersion", { LaunchTemplateId, LaunchTemplateData: data });
  await ec2("ModifyLaunchTemplate", { LaunchTemplateId, DefaultVersion: "3" });
  const { LaunchTemplates } = await ec2("DescribeLaunchTemplates", { LaunchTemplateNames: ["web"] });
  expect(LaunchTemplates![0]).toMatchObject({ DefaultVersionNumber: 3, LatestVersionNumber: 3 });
  const { LaunchTemplateVersions } = await ec2("DescribeLaunchTemplateVersions", {
    LaunchTemplateId,
    Versions: ["$Latest"],
  });
  expect(LaunchTemplateVersions![0]!.VersionNumber).toBe(3);
});

it("a launch takes the template's parameters where it gives none of its own", async () => {
  const { ec2, id: LaunchTemplateId } = await openTemplate({
    DisableApiTermination: true,
    MetadataOptions: { HttpTokens: "required", HttpPutResponseHopLimit: 3 },
    TagSpecifications: [{ ResourceType: "instance", Tags: [{ Key: "from", Value: "template" }] }],
  });
  const { Instances } = await ec2("RunInstances", {
    MinCount: 1,
    MaxCount: 1,
    InstanceType: "t3.small",
    LaunchTemplate: { LaunchTemplateId, Version: "$Latest" },
    MetadataOptions: { HttpPutResponseHopLimit: 2 },
  });
  expect(Instances![0]).toMatchObject({
    InstanceType: "t3.small",
    ImageId: data.ImageId,
    MetadataOptions: { HttpTokens: "required", HttpPutResponseHopLimit: 2 },
  });
  expect(Instances![0]!.Tags).toContainEqual({ Key: "from", Value: "template" });
  expect(Instances![0]!.Tags).toContainEqual({ Key: "aws:ec2launchtemplate:version", Value: "1" });
});

it("a template may hold what is not built, a launch from it is refused by name", async () => {
  const { ec2 } = await openTemplate({ InstanceMarketOptions: { MarketType: "spot" } });
  const launch = ec2("RunInstances", { MinCount: 1, MaxCount: 1, LaunchTemplate: { LaunchTemplateName: "web" } });
  await expect(launch).rejects.toMatchObject({ what: "ec2.RunInstances.LaunchTemplate.InstanceMarketOptions" });
});

it("an image that is named by a parameter is shown as such, or as the image when the caller asks", async () => {
  const { ec2, call } = openCloud();
  const Name = "/aws/service/debian/release/12/latest/amd64";
  const { Parameter } = await call("ssm", "GetParameter", { Name });
  const ImageId = `resolve:ssm:${Name}`;
  const LaunchTemplateName = "web";
  await ec2("CreateLaunchTemplate", { LaunchTemplateName, LaunchTemplateData: { ImageId } });
  const shown = async (ResolveAlias: boolean) => {
    const found = await ec2("DescribeLaunchTemplateVersions", { LaunchTemplateName, ResolveAlias });
    return found.LaunchTemplateVersions![0]!.LaunchTemplateData!.ImageId;
  };
  expect(await shown(false)).toBe(ImageId);
  expect(await shown(true)).toBe(Parameter.Value);
  const more = (image: string) =>
    ec2("CreateLaunchTemplateVersion", {
      LaunchTemplateName,
      LaunchTemplateData: { ImageId: image },
      ResolveAlias: true,
    });
  expect((await more(ImageId)).LaunchTemplateVersion!.LaunchTemplateData!.ImageId).toBe(Parameter.Value);
  await expect(more("resolve:ssm:/golden")).rejects.toMatchObject({ what: "ec2.LaunchTemplateData.ImageId.resolve" });
  await expect(more("resolve:ssm:/aws/service/none")).rejects.toMatchObject({ code: "InvalidParameterValue" });
});

it("unknown templates, versions and taken names have errors of their own", async () => {
  const { ec2, id } = await openTemplate();
  const run = (LaunchTemplate: object) => ec2("RunInstances", { MinCount: 1, MaxCount: 1, LaunchTemplate });
  await expect(run({ LaunchTemplateName: "nobody" })).rejects.toMatchObject({
    code: "InvalidLaunchTemplateName.NotFoundException",
  });
  await expect(run({ LaunchTemplateId: "lt-01234567" })).rejects.toMatchObject({
    code: "InvalidLaunchTemplateId.NotFound",
  });
  await expect(run({ LaunchTemplateId: id, Version: "7" })).rejects.toMatchObject({
    code: "InvalidLaunchTemplateId.VersionNotFound",
  });
  await expect(
    ec2("CreateLaunchTemplate", { LaunchTemplateName: "web", LaunchTemplateData: data }),
  ).rejects.toMatchObject({ code: "InvalidLaunchTemplateName.AlreadyExistsException" });
  await ec2("DeleteLaunchTemplate", { LaunchTemplateId: id });
  await expect(ec2("DescribeLaunchTemplateVersions", { LaunchTemplateId: id })).rejects.toMatchObject({
    code: "InvalidLaunchTemplateId.NotFound",
  });
});

it("versions come newest first, each once, whatever is deleted between pages", async () => {
  const { ec2 } = openCloud();
  const LaunchTemplateName = "web";
  await ec2("CreateLaunchTemplate", { LaunchTemplateName, LaunchTemplateData: { InstanceType: "t3.micro" } });
  for (let n = 2; n <= 6; n++)
    await ec2("CreateLaunchTemplateVersion", { LaunchTemplateName, LaunchTemplateData: { InstanceType: "t3.small" } });
  const page = (NextToken?: string) =>
    ec2("DescribeLaunchTemplateVersions", { LaunchTemplateName, MaxResults: 2, NextToken });
  const numbers = ({ LaunchTemplateVersions: list }: Awaited<ReturnType<typeof page>>) =>
    list!.map(({ VersionNumber }) => VersionNumber);
  const first = await page();
  expect(numbers(first)).toEqual([6, 5]);
  await ec2("DeleteLaunchTemplateVersions", { LaunchTemplateName, Versions: ["6", "4"] });
  const second = await page(first.NextToken);
  expect(numbers(second)).toEqual([3, 2]);
  expect(numbers(await page(second.NextToken))).toEqual([1]);
  const twice = await ec2("DescribeLaunchTemplateVersions", { LaunchTemplateName, Versions: ["1", "$Default"] });
  expect(numbers(twice)).toEqual([1]);
});
