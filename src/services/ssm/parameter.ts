/** Reading parameters: one, several by name, and what stands below a path. */
import type { ReadContext } from "../../core/context.ts";
import { Fault, NotBuilt } from "../../core/fault.ts";
import { operations } from "../../core/operation.ts";
import { pageOf } from "../../core/page.ts";
import type { Operations, Parameter } from "../../models/ssm.d.ts";
import { passPublic } from "./parameter-filter.ts";
import { readName, readPath } from "./parameter-name.ts";
import { publicParameters } from "./public-parameter.ts";
import type { PublicParameter } from "./public-parameter.ts";

const { read } = operations<Operations>();

const mostByPath = 10;

/** AWS ignores `WithDecryption` for parameters that are not secret, and public ones never are. */
const getParameter = read(
  "GetParameter",
  { honours: ["Name", "WithDecryption"], access: { resources: { parameter: "Name" } } },
  ({ Name }, cx) => ({ Parameter: findParameter(cx, Name) }),
);

const getParameters = read(
  "GetParameters",
  { honours: ["Names", "WithDecryption"], access: { resources: { parameter: "Names" } } },
  ({ Names }, cx) => {
    const Parameters: Parameter[] = [];
    const InvalidParameters: string[] = [];
    for (const name of new Set(Names)) {
      try {
        Parameters.push(findParameter(cx, name));
      } catch (error) {
        if (!(error instanceof Fault) || !/^Parameter(Version)?NotFound$/.test(error.code)) throw error;
        InvalidParameters.push(name);
      }
    }
    return { Parameters, InvalidParameters };
  },
);

const getParametersByPath = read(
  "GetParametersByPath",
  {
    honours: ["Path", "Recursive", "ParameterFilters", "WithDecryption", "MaxResults", "NextToken"],
    access: { resources: { parameter: "Path" } },
  },
  ({ Path, Recursive = false, ParameterFilters, MaxResults = mostByPath, NextToken }, cx) => {
    const path = readPath(Path);
    const wanted = passPublic(ParameterFilters);
    const isPublic = path === "/aws/service" || path.startsWith("/aws/service/");
    const found = isPublic && wanted ? publicParameters(cx.region).below(path, Recursive) : [];
    const page = pageOf(found, {
      list: "parameters",
      placeOf: ({ name }) => [name],
      most: MaxResults,
      token: NextToken,
    });
    if (!page) throw new Fault("InvalidNextToken", "The specified token isn't valid.");
    const Parameters = page.items.map((parameter) => viewParameter(cx, parameter, parameter.versions.length));
    return { Parameters, NextToken: page.nextToken };
  },
);

/** Only what AWS publishes is there; parameters of accounts and references to secrets are not built. */
function findParameter(cx: ReadContext, given: string): Parameter {
  const wanted = readName(given, cx.region);
  if (wanted?.name.startsWith("/aws/reference/")) throw new NotBuilt(`ssm.${cx.call.operation}.Name`);
  const parameter = wanted && publicParameters(cx.region).find(wanted.name);
  if (!parameter) throw new Fault("ParameterNotFound", "");
  const newest = parameter.versions.length;
  if (wanted.selector === undefined) return viewParameter(cx, parameter, newest);
  const version = Number(wanted.selector.slice(1));
  if (!parameter.versions[version - 1])
    throw new Fault(
      "ParameterVersionNotFound",
      `Systems Manager could not find version ${wanted.selector.slice(1)} of ${wanted.name}. ` +
        "Verify the version and try again.",
    );
  return { ...viewParameter(cx, parameter, version), Selector: wanted.selector };
}

function viewParameter({ region }: ReadContext, parameter: PublicParameter, version: number): Parameter {
  const { value, at } = parameter.versions[version - 1]!;
  return {
    Name: parameter.name,
    Type: "String",
    Value: value,
    Version: version,
    LastModifiedDate: new Date(at),
    ARN: `arn:aws:ssm:${region}::parameter${parameter.name}`,
    DataType: parameter.dataType,
  };
}

/** Operations of parameters. */
export const parameterOperations = [getParameter, getParameters, getParametersByPath];
