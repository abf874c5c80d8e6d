/** Writes `src/models/index.ts`: the list of models with all that routing needs before any model is read. */
import type { SourceModel } from "./source.ts";

/** The text of `src/models/index.ts`. */
export function indexOf(notice: string, models: readonly { name: string; model: SourceModel }[]): string {
  return `/** ${notice}. The list of the models, with what routing needs to know of each. */

/** What is known of a service without reading its model. */
export interface ServiceEntry {
  readonly serviceId: string;
  readonly apiVersion: string;
  /** First label of its hosts. */
  readonly endpointPrefix: string;
  /** Its name in credential scopes. */
  readonly signingName: string;
  /** The preferred one first. */
  readonly protocols: readonly ("ec2" | "query" | "json" | "rest-json" | "rest-xml" | "smithy-rpc-v2-cbor")[];
  readonly jsonVersion?: string;
  /** What stands before the operation in X-Amz-Target. */
  readonly targetPrefix?: string;
  readonly xmlNamespace?: string;
  readonly globalEndpoint?: string;
  /** Its JSON errors carry the codes of its former query protocol. */
  readonly queryCompatible?: boolean;
}

/** Every service that has a model, by its name in botocore. */
export const services: Readonly<Record<string, ServiceEntry>> = {
${models.map(({ name, model }) => entry(name, model)).join("\n")}
};

/** Names of the services that have a model. */
export const serviceNames: readonly string[] = Object.keys(services);

/** Where a service's model is. */
export const modelFile = (service: string): URL => new URL(\`./\${service}.json\`, import.meta.url);
`;
}

function entry(name: string, model: SourceModel): string {
  const { metadata } = model;
  const value = {
    serviceId: metadata.serviceId,
    apiVersion: metadata.apiVersion,
    endpointPrefix: metadata.endpointPrefix,
    signingName: metadata.signingName ?? metadata.endpointPrefix,
    protocols: metadata.protocols ?? [metadata.protocol],
    jsonVersion: metadata.targetPrefix === undefined ? undefined : metadata.jsonVersion,
    targetPrefix: metadata.targetPrefix,
    xmlNamespace: metadata.xmlNamespace ?? namespaceOfInputs(model),
    globalEndpoint: metadata.globalEndpoint,
    queryCompatible: metadata.awsQueryCompatible ? true : undefined,
  };
  return `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`;
}

/** REST services name their namespace only where their inputs use it. */
function namespaceOfInputs(model: SourceModel): string | undefined {
  const inputs = Object.values(model.operations).map(({ input }) => input);
  const members = inputs.flatMap((input) => Object.values((input && model.shapes[input.shape]?.members) ?? {}));
  const found = [...inputs, ...members].find((each) => each?.["xmlNamespace"] !== undefined);
  return (found?.["xmlNamespace"] as { readonly uri: string } | undefined)?.uri;
}
