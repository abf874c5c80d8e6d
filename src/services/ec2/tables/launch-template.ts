/** Rows of launch templates and their versions. */
import type { RequestLaunchTemplateData } from "../../../models/ec2.d.ts";
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { fault, malformedId, notFoundId } from "../faults.ts";

/** A launch template. */
export interface LaunchTemplate extends Row {
  readonly name: string;
  readonly createdAt: number;
  /** ARN of the principal. */
  readonly createdBy: string;
  readonly defaultVersion: number;
  /** Numbers are never given twice. */
  readonly latestVersion: number;
}

/** Launch templates; the `name` index files them under `account/region/name`. */
export const launchTemplates = table<LaunchTemplate>("ec2.launch-template", {
  prefix: "lt",
  type: "launch-template",
  indexes: { name: (row) => `${row.account}/${row.region}/${row.name}` },
  notFound: notFoundId(
    "InvalidLaunchTemplateId.NotFound",
    "launch template",
    (id) => `The specified launch template, with template ID ${id}, does not exist.`,
  ),
  malformed: malformedId("InvalidLaunchTemplateId.Malformed", "lt"),
});

/** One version of a template; ids are `templateId/number`. */
export interface LaunchTemplateVersion extends Row {
  readonly templateId: string;
  readonly version: number;
  readonly description?: string;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly data: RequestLaunchTemplateData;
}

/** Versions of launch templates. */
export const launchTemplateVersions = table<LaunchTemplateVersion>("ec2.launch-template-version", {
  references: {
    template: { to: "ec2.launch-template", ids: (row) => row.templateId, onRemove: "cascade" },
  },
  notFound: (id) => fault("InvalidLaunchTemplateId.VersionNotFound", `Could not find launch template version ${id}`),
});
