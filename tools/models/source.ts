/** What botocore's model files hold, as far as the generator reads it. */

/** A reference to a shape with its traits. */
export interface SourceMember {
  readonly shape: string;
  readonly [trait: string]: unknown;
}

/** A shape with its traits. */
export interface SourceShape {
  readonly type: string;
  readonly members?: Readonly<Record<string, SourceMember>>;
  readonly member?: SourceMember;
  readonly key?: SourceMember;
  readonly value?: SourceMember;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly document?: boolean;
  readonly streaming?: boolean;
  readonly exception?: boolean;
  readonly [trait: string]: unknown;
}

/** An operation with its traits. */
export interface SourceOperation {
  readonly name: string;
  readonly http: { readonly method: string; readonly requestUri: string; readonly responseCode?: number };
  readonly input?: SourceMember;
  readonly output?: SourceMember;
  readonly errors?: readonly SourceMember[];
  readonly authtype?: string;
  readonly auth?: readonly string[];
  readonly endpoint?: { readonly hostPrefix?: string };
  readonly requestcompression?: { readonly encodings: readonly string[] };
  readonly [trait: string]: unknown;
}

/** The head of a model file. */
export interface SourceMetadata {
  readonly apiVersion: string;
  readonly endpointPrefix: string;
  readonly protocol: string;
  readonly protocols?: readonly string[];
  readonly serviceId: string;
  readonly signingName?: string;
  readonly targetPrefix?: string;
  readonly jsonVersion?: string;
  readonly xmlNamespace?: string;
  readonly globalEndpoint?: string;
  readonly awsQueryCompatible?: object;
}

/** `service-2.json`. */
export interface SourceModel {
  readonly metadata: SourceMetadata;
  readonly operations: Readonly<Record<string, SourceOperation>>;
  readonly shapes: Readonly<Record<string, SourceShape>>;
}

/** The body of `paginators-1.json`. */
export type Paginators = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Names of the shapes that operations and modelled errors reach, in no order. */
export function reachableShapes(model: SourceModel): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting: string[] = [];
  const visit = (member: SourceMember | undefined): void => {
    if (member && !reached.has(member.shape)) waiting.push(member.shape);
  };
  for (const operation of Object.values(model.operations))
    for (const member of [operation.input, operation.output, ...(operation.errors ?? [])]) visit(member);
  for (const [shape, { exception }] of Object.entries(model.shapes)) if (exception) visit({ shape });
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    reached.add(name);
    const { members, member, key, value } = model.shapes[name] as SourceShape;
    for (const next of [...Object.values(members ?? {}), member, key, value]) visit(next);
  }
  return reached;
}

/** Byte order of two names, the order of the lines in a model file. */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
