/** Finding a launch template and one of its versions. */
import type { ReadContext } from "../../core/context.ts";
import { fault } from "./faults.ts";
import { launchTemplateVersions, launchTemplates } from "./tables/launch-template.ts";
import type { LaunchTemplate, LaunchTemplateVersion } from "./tables/launch-template.ts";

/** The template that an id or a name stands for; exactly one of both must be there. */
export function findTemplate(
  cx: ReadContext,
  by: { readonly LaunchTemplateId?: string; readonly LaunchTemplateName?: string },
): LaunchTemplate {
  const { LaunchTemplateId: id, LaunchTemplateName: name } = by;
  if (id && name)
    throw fault(
      "InvalidParameterCombination",
      "Specify either the launch template ID or the launch template name, but not both.",
    );
  if (id) return cx.find(launchTemplates, id);
  if (!name)
    throw fault("MissingParameter", "Either the launch template ID or the launch template name must be specified.");
  const [found] = cx.read.by(launchTemplates, "name", `${cx.account}/${cx.region}/${name}`);
  if (!found)
    throw fault(
      "InvalidLaunchTemplateName.NotFoundException",
      `The specified launch template, with template name ${name}, does not exist.`,
    );
  return found;
}

/** A version by its number, `$Latest` or `$Default`. */
export function findVersion(cx: ReadContext, template: LaunchTemplate, wanted = "$Default"): LaunchTemplateVersion {
  const number = versionNumber(template, wanted);
  const found = cx.read.get(launchTemplateVersions, `${template.id}/${number}`);
  if (!found)
    throw fault("InvalidLaunchTemplateId.VersionNotFound", `Could not find launch template version ${wanted}`);
  return found;
}

/** All versions of a template, the newest first. */
export function versionsOf(cx: ReadContext, template: LaunchTemplate): readonly LaunchTemplateVersion[] {
  return cx.read.by(launchTemplateVersions, "template", template.id).toReversed();
}

function versionNumber(template: LaunchTemplate, wanted: string): number {
  if (wanted === "$Latest") return template.latestVersion;
  if (wanted === "$Default") return template.defaultVersion;
  if (/^[1-9]\d{0,15}$/.test(wanted)) return Number(wanted);
  throw fault(
    "InvalidParameterValue",
    `Invalid launch template version: either '$Default', '$Latest', or a numeric version are allowed.`,
  );
}
