/** Versions of launch templates: creation, deletion, description. */
import type { ReadContext } from "../../core/context.ts";
import type { FilterValue, FiltersOver } from "../../core/filter.ts";
import type { Place } from "../../core/page.ts";
import type { LaunchTemplateVersion as VersionView, RequestLaunchTemplateData } from "../../models/ec2.d.ts";
import { change, read, withManaged } from "./api.ts";
import { fault } from "./faults.ts";
import { imageIdOf } from "./image-alias.ts";
import { checkTemplateData, viewTemplateData } from "./launch-template-data.ts";
import { findTemplate, findVersion, versionsOf } from "./launch-template-lookup.ts";
import { checkPageSize, listPage, select } from "./list.ts";
import { launchTemplateVersions, launchTemplates } from "./tables/launch-template.ts";
import type { LaunchTemplate, LaunchTemplateVersion } from "./tables/launch-template.ts";

const createVersion = change(
  "CreateLaunchTemplateVersion",
  {
    honours: [
      "LaunchTemplateId",
      "LaunchTemplateName",
      "SourceVersion",
      "VersionDescription",
      "LaunchTemplateData",
      "ResolveAlias",
      "ClientToken",
    ],
  },
  (input, cx) => {
    const template = findTemplate(cx, input);
    const source = input.SourceVersion ? findVersion(cx, template, input.SourceVersion).data : {};
    const data: RequestLaunchTemplateData = { ...source, ...input.LaunchTemplateData };
    const warning = checkTemplateData(data);
    const resolve = input.ResolveAlias ? cx.region : undefined;
    const version = template.latestVersion + 1;
    cx.tx.update(launchTemplates, template.id, { latestVersion: version });
    const row = cx.tx.insert<LaunchTemplateVersion>(launchTemplateVersions, {
      id: `${template.id}/${version}`,
      account: cx.account,
      region: cx.region,
      templateId: template.id,
      version,
      description: input.VersionDescription,
      createdAt: cx.now,
      createdBy: cx.caller.arn,
      data,
    });
    return { LaunchTemplateVersion: viewVersion(row, template, resolve), Warning: warning };
  },
);

const deleteVersions = change(
  "DeleteLaunchTemplateVersions",
  { honours: ["LaunchTemplateId", "LaunchTemplateName", "Versions"] },
  (input, cx) => {
    const template = findTemplate(cx, input);
    const { id: LaunchTemplateId, name: LaunchTemplateName } = template;
    const gone = [];
    const kept = [];
    for (const wanted of new Set(input.Versions)) {
      const VersionNumber = Number(wanted);
      const item = { LaunchTemplateId, LaunchTemplateName, VersionNumber };
      if (!/^[1-9]\d{0,15}$/.test(wanted))
        throw fault(
          "InvalidParameterValue",
          `Invalid launch template version: '${wanted}'. A numeric version is required.`,
        );
      if (VersionNumber === template.defaultVersion)
        throw fault("InvalidParameterValue", `The default version '${wanted}' of a launch template cannot be deleted.`);
      if (cx.tx.get(launchTemplateVersions, `${template.id}/${wanted}`)) {
        cx.tx.remove(launchTemplateVersions, `${template.id}/${wanted}`);
        gone.push(item);
      } else {
        const Code = "launchTemplateVersionDoesNotExist" as const;
        kept.push({ ...item, ResponseError: { Code, Message: `Could not find launch template version ${wanted}` } });
      }
    }
    return { SuccessfullyDeletedLaunchTemplateVersions: gone, UnsuccessfullyDeletedLaunchTemplateVersions: kept };
  },
);

interface Shown {
  readonly row: LaunchTemplateVersion;
  readonly template: LaunchTemplate;
}

const describeVersions = read(
  "DescribeLaunchTemplateVersions",
  {
    honours: [
      "LaunchTemplateId",
      "LaunchTemplateName",
      "Versions",
      "MinVersion",
      "MaxVersion",
      "Filters",
      "MaxResults",
      "NextToken",
      "ResolveAlias",
    ],
    defaults: withManaged,
  },
  (input, cx) => {
    checkPageSize(input.MaxResults, 1, mostAtOnce);
    const found = select(wantedVersions(cx, input), filters, input.Filters);
    const page = listPage(found, input, { list: "launch-template-versions", placeOf: (shown) => placeOf(cx, shown) });
    const resolve = input.ResolveAlias ? cx.region : undefined;
    return {
      LaunchTemplateVersions: page.items.map(({ row, template }) => viewVersion(row, template, resolve)),
      NextToken: page.nextToken,
    };
  },
);

/** The most versions of a page. */
const mostAtOnce = 200;

/** Templates in order of creation, the newest version of each first. */
function placeOf(cx: ReadContext, { row, template }: Shown): Place {
  return [cx.read.order(launchTemplates, template.id)!, -row.version];
}

function wantedVersions(
  cx: ReadContext,
  input: {
    readonly LaunchTemplateId?: string;
    readonly LaunchTemplateName?: string;
    readonly Versions?: readonly string[];
    readonly MinVersion?: string;
    readonly MaxVersion?: string;
  },
): readonly Shown[] {
  if (!input.LaunchTemplateId && !input.LaunchTemplateName) return aliasesOfAll(cx, input.Versions ?? []);
  const template = findTemplate(cx, input);
  if (input.Versions?.length) {
    if (input.MinVersion || input.MaxVersion)
      throw fault("InvalidParameterCombination", "Versions cannot be given together with MinVersion or MaxVersion.");
    const rows = new Set(input.Versions.map((version) => findVersion(cx, template, version)));
    return [...rows].map((row) => ({ row, template }));
  }
  const least = Number(input.MinVersion ?? 0);
  const most = Number(input.MaxVersion ?? Infinity);
  return versionsOf(cx, template)
    .filter(({ version }) => version >= least && version <= most)
    .map((row) => ({ row, template }));
}

/** Without a template, `$Latest` and `$Default` of all of them. */
function aliasesOfAll(cx: ReadContext, versions: readonly string[]): readonly Shown[] {
  if (versions.length === 0 || versions.some((one) => one !== "$Latest" && one !== "$Default"))
    throw fault(
      "MissingParameter",
      "Either the launch template ID or name must be specified unless the versions are $Latest or $Default.",
    );
  return cx.read.in(launchTemplates, cx.account, cx.region).flatMap((template) => {
    const found = versions.map((version) => findVersion(cx, template, version));
    return [...new Set(found)].map((row) => ({ row, template }));
  });
}

const byData = (of: (data: RequestLaunchTemplateData) => FilterValue) => (shown: Shown) => of(shown.row.data);

const filters: FiltersOver<Shown> = {
  "create-time": ({ row }) => new Date(row.createdAt).toISOString(),
  "ebs-optimized": byData(({ EbsOptimized }) => EbsOptimized ?? false),
  "http-endpoint": byData(({ MetadataOptions }) => MetadataOptions?.HttpEndpoint),
  "http-protocol-ipv4": byData(({ MetadataOptions }) => MetadataOptions?.HttpEndpoint),
  "host-resource-group-arn": byData(({ Placement }) => Placement?.HostResourceGroupArn),
  "http-tokens": byData(({ MetadataOptions }) => MetadataOptions?.HttpTokens),
  "iam-instance-profile": byData(({ IamInstanceProfile }) => IamInstanceProfile?.Arn),
  "image-id": byData(({ ImageId }) => ImageId),
  "instance-type": byData(({ InstanceType }) => InstanceType),
  "is-default-version": ({ row, template }) => row.version === template.defaultVersion,
  "kernel-id": byData(({ KernelId }) => KernelId),
  "license-configuration-arn": byData(
    ({ LicenseSpecifications }) => LicenseSpecifications?.[0]?.LicenseConfigurationArn,
  ),
  "network-card-index": ({ row }) => row.data.NetworkInterfaces?.map(({ NetworkCardIndex }) => NetworkCardIndex ?? 0),
  "ram-disk-id": byData(({ RamDiskId }) => RamDiskId),
};

/** With a Region, an image that is named by a public parameter is shown as what the parameter says there. */
function viewVersion(row: LaunchTemplateVersion, template: LaunchTemplate, resolve?: string): VersionView {
  const { ImageId } = row.data;
  const resolved =
    resolve !== undefined && ImageId ? { ImageId: imageIdOf(resolve, ImageId, "LaunchTemplateData.ImageId") } : {};
  return {
    LaunchTemplateId: template.id,
    LaunchTemplateName: template.name,
    VersionNumber: row.version,
    VersionDescription: row.description,
    CreateTime: new Date(row.createdAt),
    CreatedBy: row.createdBy,
    DefaultVersion: row.version === template.defaultVersion,
    LaunchTemplateData: viewTemplateData({ ...row.data, ...resolved }),
    Operator: { Managed: false },
  };
}

/** Operations of template versions. */
export const launchTemplateVersionOperations = [createVersion, deleteVersions, describeVersions];
