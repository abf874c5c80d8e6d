/** The API models of the services, read from their generated files one shape at a time. */
import { modelFile, services } from "../models/index.ts";
import type { ServiceEntry } from "../models/index.ts";
import { openModelFile } from "./model-file.ts";

/** A protocol of AWS's wire. */
export type Protocol = ServiceEntry["protocols"][number];

/** Where REST protocols bind a member outside the body. */
export type Location = "uri" | "querystring" | "header" | "headers" | "statusCode";

/** A timestamp's form on the wire, where the model says it. */
export type TimestampFormat = "iso8601" | "rfc822" | "unixTimestamp";

/** A reference from a structure, list or map to the shape of what it holds. */
export interface Member {
  /** Name of the shape, for `ServiceModel.shape`. */
  readonly shape: string;
  readonly location?: Location;
  /** Its name on the wire, where that differs from the model's. */
  readonly locationName?: string;
  /** Its name in EC2's requests, where no rule gives it. */
  readonly queryName?: string;
  readonly flattened?: boolean;
  readonly xmlAttribute?: boolean;
  readonly xmlNamespace?: { readonly uri: string; readonly prefix?: string };
  readonly streaming?: boolean;
  readonly jsonvalue?: boolean;
  readonly hostLabel?: boolean;
  /** Clients fill it with a random value when the caller gives none. */
  readonly idempotencyToken?: boolean;
  readonly timestampFormat?: TimestampFormat;
  readonly eventpayload?: boolean;
  readonly eventheader?: boolean;
  readonly deprecated?: boolean;
}

interface Named {
  readonly name: string;
}

/** A structure, a union or an error. */
export interface StructureShape extends Named {
  readonly type: "structure";
  readonly members: Readonly<Record<string, Member>>;
  readonly required: readonly string[];
  /** The one member that is the whole body of a REST message. */
  readonly payload?: string;
  readonly union?: boolean;
  readonly document?: boolean;
  readonly eventstream?: boolean;
  readonly event?: boolean;
  readonly exception?: boolean;
  /** The error's code and status where the model gives them. */
  readonly error?: { readonly code?: string; readonly httpStatusCode?: number; readonly senderFault?: boolean };
  /** The service is to blame, not the client. */
  readonly fault?: boolean;
  readonly locationName?: string;
  readonly xmlNamespace?: { readonly uri: string; readonly prefix?: string };
}

/** A list; `min` and `max` bound its length. */
export interface ListShape extends Named {
  readonly type: "list";
  readonly member: Member;
  readonly min?: number;
  readonly max?: number;
  readonly flattened?: boolean;
}

/** A map from strings; `min` and `max` bound its size. */
export interface MapShape extends Named {
  readonly type: "map";
  readonly key: Member;
  readonly value: Member;
  readonly min?: number;
  readonly max?: number;
  readonly flattened?: boolean;
}

/** A string; `min` and `max` bound its length in characters. */
export interface StringShape extends Named {
  readonly type: "string";
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly min?: number;
  readonly max?: number;
  readonly sensitive?: boolean;
}

/** A number; `min` and `max` bound its value. */
export interface NumberShape extends Named {
  readonly type: "integer" | "long" | "float" | "double";
  readonly min?: number;
  readonly max?: number;
}

/** True or false. */
export interface BooleanShape extends Named {
  readonly type: "boolean";
}

/** Bytes; `min` and `max` bound their number. */
export interface BlobShape extends Named {
  readonly type: "blob";
  readonly min?: number;
  readonly max?: number;
  readonly streaming?: boolean;
  readonly sensitive?: boolean;
}

/** A moment, a `Date` in inputs and outputs. */
export interface TimestampShape extends Named {
  readonly type: "timestamp";
  readonly timestampFormat?: TimestampFormat;
}

/** Any shape of a model. */
export type Shape =
  | StructureShape
  | ListShape
  | MapShape
  | StringShape
  | NumberShape
  | BooleanShape
  | BlobShape
  | TimestampShape;

/** How a paginated operation names its tokens, limit and results. */
export interface Paginator {
  readonly inputToken: string | readonly string[];
  readonly outputToken: string | readonly string[];
  readonly resultKey?: string | readonly string[];
  readonly limitKey?: string;
  readonly moreResults?: string;
}

/** One operation of a model. */
export interface OperationModel {
  readonly name: string;
  /** Name of the input's shape; none when the operation takes nothing. */
  readonly input?: string;
  readonly output?: string;
  readonly resultWrapper?: string;
  readonly http: { readonly method: string; readonly requestUri: string; readonly responseCode?: number };
  /** Element name of a rest-xml request's body. */
  readonly inputName?: string;
  /** Names of the shapes of its modelled errors. */
  readonly errors?: readonly string[];
  /** Nobody signs it, such as AssumeRoleWithWebIdentity. */
  readonly unsigned?: boolean;
  readonly unsignedPayload?: boolean;
  /** `{AccountId}.` before the endpoint's host. */
  readonly hostPrefix?: string;
  readonly idempotent?: boolean;
  readonly readonly?: boolean;
  readonly deprecated?: boolean;
  readonly httpChecksum?: {
    readonly requestAlgorithmMember?: string;
    readonly requestChecksumRequired?: boolean;
    readonly requestValidationModeMember?: string;
    readonly responseAlgorithms?: readonly string[];
  };
  readonly httpChecksumRequired?: boolean;
  /** Encodings in which clients may compress the body. */
  readonly compression?: readonly string[];
  readonly paginator?: Paginator;
}

/** One service's model; its operations and shapes are parsed when first asked for. */
export interface ServiceModel extends ServiceEntry {
  readonly name: string;
  readonly operationNames: () => readonly string[];
  readonly operation: (name: string) => OperationModel | undefined;
  /** The shape of that name; it must exist. */
  readonly shape: (name: string) => Shape;
  /** The shape of that name when the model has it. */
  readonly findShape: (name: string) => Shape | undefined;
  /** A structure by name, as inputs, outputs and errors are. */
  readonly structure: (name: string) => StructureShape;
}

const loaded = new Map<string, ServiceModel>();

/** The model of a service by its name in `serviceNames`; throws for any other name. */
export function loadModel(service: string): ServiceModel {
  let model = loaded.get(service);
  if (model === undefined) loaded.set(service, (model = openModel(service)));
  return model;
}

function openModel(name: string): ServiceModel {
  const entry = Object.hasOwn(services, name) ? services[name] : undefined;
  if (entry === undefined) throw new Error(`there is no model of ${name}`);
  const file = openModelFile(modelFile(name));
  const shapes = new Map<string, Shape>();
  const operations = new Map<string, OperationModel>();
  const findShape = (wanted: string): Shape | undefined => {
    const known = shapes.get(wanted);
    if (known !== undefined) return known;
    const found = file.shapes.find(wanted);
    if (found === undefined) return undefined;
    const shape = completeShape(wanted, found);
    shapes.set(wanted, shape);
    return shape;
  };
  const shape = (wanted: string): Shape => {
    const found = findShape(wanted);
    if (found === undefined) throw new Error(`the model of ${name} has no shape ${wanted}`);
    return found;
  };
  return {
    ...entry,
    name,
    operationNames: file.operations.names,
    operation(wanted) {
      const known = operations.get(wanted);
      if (known !== undefined) return known;
      const found = file.operations.find(wanted);
      if (found === undefined) return undefined;
      const operation = { ...found, name: wanted } as OperationModel;
      operations.set(wanted, operation);
      return operation;
    },
    shape,
    findShape,
    structure: (wanted) => shape(wanted) as StructureShape,
  };
}

/** In the files a member that is nothing but a shape stands as that shape's name. */
function completeShape(name: string, stored: Record<string, unknown>): Shape {
  const shape: Record<string, unknown> = { ...stored, name };
  if (stored["type"] === "structure") {
    const members = stored["members"] as Record<string, Member | string>;
    shape["members"] = Object.fromEntries(Object.entries(members).map(([key, m]) => [key, completeMember(m)]));
    shape["required"] ??= [];
  }
  for (const key of ["member", "key", "value"])
    if (key in stored) shape[key] = completeMember(stored[key] as Member | string);
  return shape as unknown as Shape;
}

const completeMember = (member: Member | string): Member => (typeof member === "string" ? { shape: member } : member);
