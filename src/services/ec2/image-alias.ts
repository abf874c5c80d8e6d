/** Images that a launch names by a public parameter of Systems Manager: `resolve:ssm:/aws/service/…`. */
import { NotBuilt } from "../../core/fault.ts";
import { fault } from "./faults.ts";
import { imagesOf } from "./image-catalogue.ts";

const scheme = "resolve:ssm:";

/**
 * The id of the image that a launch asks for: the id itself, or what the parameter says at this moment.
 *
 * See "Use a Systems Manager parameter instead of an AMI ID". Parameters of accounts are not built: they are refused
 * in the name of the member that asks.
 */
export function imageIdOf(region: string, named: string, member = "RunInstances.ImageId"): string {
  if (!named.startsWith(scheme)) return named;
  const name = named.slice(scheme.length).replace(new RegExp(`^arn:aws:ssm:${region}::parameter`), "");
  if (!name.startsWith("/aws/service/")) throw new NotBuilt(`ec2.${member}.resolve`);
  const [plain = "", version] = name.split(":");
  const releases = [...imagesOf(region).values()].filter(({ line }) => line.parameters.includes(plain));
  const image = version === undefined ? releases.find(({ newest }) => newest) : releases[Number(version) - 1];
  if (!image) throw fault("InvalidParameterValue", `The Systems Manager parameter '${name}' names no image.`);
  return image.id;
}
