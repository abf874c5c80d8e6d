/** Launch templates: creation, change of the default version, deletion, description. */
import { describe } from "../../core/describe.ts";
import type { LaunchTemplate as LaunchTemplateView } from "../../models/ec2.d.ts";
import { change, read, withManaged } from "./api.ts";
import { viewOf } from "./describe.ts";
import { fault } from "./faults.ts";
import { checkTemplateData } from "./launch-template-data.ts";
import { findTemplate, findVersion } from "./launch-template-lookup.ts";
import { launchTemplateVersions, launchTemplates } from "./tables/launch-template.ts";
import type { LaunchTemplate, LaunchTemplateVersion } from "./tables/launch-template.ts";
import { tagSet, tagsOf } from "./tag-specification.ts";

const viewTemplate = viewOf((row: LaunchTemplate): LaunchTemplateView => ({
  LaunchTemplateId: row.id,
  LaunchTemplateName: row.name,
  CreateTime: new Date(row.createdAt),
  CreatedBy: row.createdBy,
  DefaultVersionNumber: row.defaultVersion,
  LatestVersionNumber: row.latestVersion,
  Operator: { Managed: false },
  Tags: tagSet(row.tags),
}));

const createLaunchTemplate = change(
  "CreateLaunchTemplate",
  { honours: ["LaunchTemplateName", "LaunchTemplateData", "VersionDescription", "TagSpecifications", "ClientToken"] },
  (input, cx) => {
    const { account, region, now: createdAt } = cx;
    const { LaunchTemplateName: name, LaunchTemplateData: data } = input;
    if (!/^[a-zA-Z0-9().\-/_]{3,128}$/.test(name))
      throw fault(
        "InvalidLaunchTemplateName.MalformedException",
        "A launch template name must be between 3 and 128 characters, and may contain letters, numbers, and the " +
          "following characters: - ( ) . / _.",
      );
    if (cx.tx.countBy(launchTemplates, "name", `${account}/${region}/${name}`) > 0)
      throw fault("InvalidLaunchTemplateName.AlreadyExistsException", "Launch template name already in use.");
    const warning = checkTemplateData(data);
    const row = cx.tx.insert<LaunchTemplate>(launchTemplates, {
      id: cx.newId("lt"),
      account,
      region,
      tags: tagsOf(input.TagSpecifications, "launch-template"),
      name,
      createdAt,
      createdBy: cx.caller.arn,
      defaultVersion: 1,
      latestVersion: 1,
    });
    cx.tx.insert<LaunchTemplateVersion>(launchTemplateVersions, {
      id: `${row.id}/1`,
      account,
      region,
      templateId: row.id,
      version: 1,
      description: input.VersionDescription,
      createdAt,
      createdBy: cx.caller.arn,
      data,
    });
    return { LaunchTemplate: viewTemplate(row), Warning: warning };
  },
);

const modifyLaunchTemplate = change(
  "ModifyLaunchTemplate",
  { honours: ["LaunchTemplateId", "LaunchTemplateName", "DefaultVersion", "ClientToken"] },
  (input, cx) => {
    const row = findTemplate(cx, input);
    if (!input.DefaultVersion) return { LaunchTemplate: viewTemplate(row) };
    const { version } = findVersion(cx, row, input.DefaultVersion);
    return { LaunchTemplate: viewTemplate(cx.tx.update(launchTemplates, row.id, { defaultVersion: version })) };
  },
);

const deleteLaunchTemplate = change(
  "DeleteLaunchTemplate",
  { honours: ["LaunchTemplateId", "LaunchTemplateName"] },
  (input, cx) => {
    const row = findTemplate(cx, input);
    cx.tx.remove(launchTemplates, row.id);
    return { LaunchTemplate: viewTemplate(row) };
  },
);

const describeLaunchTemplates = read(
  "DescribeLaunchTemplates",
  {
    honours: ["LaunchTemplateIds", "LaunchTemplateNames", "Filters", "MaxResults", "NextToken"],
    defaults: withManaged,
  },
  (input, cx) => {
    const named = (input.LaunchTemplateNames ?? []).map((name) => findTemplate(cx, { LaunchTemplateName: name }).id);
    const { rows, nextToken } = describe(cx, {
      table: launchTemplates,
      ids: [...named, ...(input.LaunchTemplateIds ?? [])],
      where: input.Filters,
      max: input.MaxResults,
      token: input.NextToken,
      filters: {
        "create-time": (row) => new Date(row.createdAt).toISOString(),
        "launch-template-name": (row) => row.name,
      },
    });
    return { LaunchTemplates: rows.map(viewTemplate), NextToken: nextToken };
  },
);

/** Operations of launch templates. */
export const launchTemplateOperations = [
  createLaunchTemplate,
  modifyLaunchTemplate,
  deleteLaunchTemplate,
  describeLaunchTemplates,
];
