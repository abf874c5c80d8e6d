/** The error answers of each protocol. */
import { NotBuilt } from "../../core/fault.ts";
import { wireError } from "../errors.ts";
import { formatCbor } from "./cbor.ts";
import { plainOf } from "./cbor-write.ts";
import { writeJson } from "./json-write.ts";
import { escapeXml, writeXmlMembers } from "./xml-write.ts";
import { xmlHead } from "./xml-root.ts";
import type { Fault } from "../../core/fault.ts";
import type { WireError } from "../errors.ts";
import type { WireResponse } from "../message.ts";
import type { OperationModel, Protocol, ServiceModel } from "../model.ts";

/** An error, and what is known of where it happened. */
export interface Failure {
  readonly fault: Fault;
  readonly protocol: Protocol;
  readonly requestId: string;
  readonly model?: ServiceModel;
  readonly operation?: OperationModel;
  /** The JSON version of the request's content type. */
  readonly jsonVersion?: string;
}

/** The answer to a call that failed. */
export function writeFailure(failure: Failure): WireResponse {
  const error = wireError(failure.fault, failure.model, failure.operation);
  const { status, headers, body } = envelopes[failure.protocol](failure, error);
  const { fault } = failure;
  return fault instanceof NotBuilt
    ? { status: 501, headers: { ...headers, "x-fogbank-not-built": fault.what }, body }
    : { status, headers, body };
}

type Envelope = (failure: Failure, error: WireError) => WireResponse;

const xmlType = { "content-type": "text/xml;charset=UTF-8" };

const envelopes: Readonly<Record<Protocol, Envelope>> = {
  ec2: ({ fault, requestId }, { code, status }) => ({
    status,
    headers: xmlType,
    body:
      `${xmlHead}<Response><Errors><Error>${element("Code", code)}${element("Message", fault.message)}` +
      `</Error></Errors>${element("RequestID", requestId)}</Response>`,
  }),
  query: errorResponse,
  "rest-xml": (failure, error) =>
    failure.model?.name === "s3" ? s3Error(failure, error) : errorResponse(failure, error),
  json(failure, error) {
    const headers: Record<string, string> = {
      "content-type": `application/x-amz-json-${failure.jsonVersion ?? failure.model?.jsonVersion ?? "1.1"}`,
      ...queryError(failure, error),
    };
    return { status: rpcStatus(error), headers, body: jsonBody(failure, error, true) };
  },
  "rest-json": (failure, error) => ({
    status: error.status,
    headers: { ...boundHeaders(failure, error), "content-type": "application/json", "x-amzn-errortype": error.name },
    body: jsonBody(failure, error, false),
  }),
  "smithy-rpc-v2-cbor": (failure, error) => ({
    status: rpcStatus(error),
    headers: { "smithy-protocol": "rpc-v2-cbor", "content-type": "application/cbor", ...queryError(failure, error) },
    body: cborBody(failure, error),
  }),
};

const element = (name: string, value: unknown): string => `<${name}>${escapeXml(value)}</${name}>`;

/** RPC protocols answer 400 or 500 whatever the model says; limits of the server keep their own status. */
const rpcStatus = ({ status }: WireError): number => (status >= 500 || status === 413 ? status : 400);

function queryError({ model }: Failure, { code, status }: WireError): Record<string, string> {
  return model?.queryCompatible ? { "x-amzn-query-error": `${code};${status < 500 ? "Sender" : "Receiver"}` } : {};
}

function errorResponse({ fault, model, requestId }: Failure, { code, status, shape }: WireError): WireResponse {
  const xmlns = model?.xmlNamespace === undefined ? "" : ` xmlns="${model.xmlNamespace}"`;
  const type = status < 500 ? "Sender" : "Receiver";
  const extra = model && shape ? writeXmlMembers(model, shape.name, withoutMessage(fault.fields)) : "";
  return {
    status,
    headers: xmlType,
    body:
      `${xmlHead}<ErrorResponse${xmlns}><Error>${element("Type", type)}${element("Code", code)}` +
      `${element("Message", fault.message)}${extra}</Error>${element("RequestId", requestId)}</ErrorResponse>`,
  };
}

/** S3's own form: a bare Error whose further elements (`Key`, `BucketName`) no model lists. */
function s3Error({ fault, requestId }: Failure, { code, status }: WireError): WireResponse {
  const extra = Object.entries(fault.fields).filter(([, value]) => typeof value !== "object");
  const region = fault.fields["Region"];
  return {
    status,
    headers: {
      "content-type": "application/xml",
      ...(typeof region === "string" && { "x-amz-bucket-region": region }),
    },
    body:
      `${xmlHead}<Error>${element("Code", code)}${element("Message", fault.message)}` +
      `${extra.map(([key, value]) => element(key, value)).join("")}${element("RequestId", requestId)}` +
      `${element("HostId", requestId)}</Error>`,
  };
}

/** Members of an error that stand in headers, such as `Retry-After`. */
function boundHeaders({ fault, model }: Failure, { shape }: WireError): Record<string, string> {
  const bound = Object.entries(shape?.members ?? {}).filter(([, member]) => member.location === "header");
  const found = bound.filter(([key]) => model !== undefined && fault.fields[key] !== undefined);
  return Object.fromEntries(
    found.map(([key, { locationName }]) => [(locationName ?? key).toLowerCase(), String(fault.fields[key])]),
  );
}

function withoutMessage(fields: Fault["fields"]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== "message" && key !== "Message"));
}

/** The modelled fields of an error with its message under the name that its shape gives it. */
function errorFields(fault: Fault, shape: WireError["shape"]): Record<string, unknown> {
  const name = shape && Object.hasOwn(shape.members, "Message") ? "Message" : "message";
  return { ...fault.fields, ...(fault.message === "" ? {} : { [name]: fault.message }) };
}

function jsonBody({ fault, model }: Failure, { name, shape }: WireError, typed: boolean): string {
  const fields = errorFields(fault, shape);
  const known = model && shape ? writeJson(model, shape.name, fields).slice(1, -1) : "";
  const others = Object.entries(fields).filter(([key]) => !shape || !Object.hasOwn(shape.members, key));
  const parts = [
    ...(typed ? [`"__type":${JSON.stringify(name)}`] : []),
    ...(known === "" ? [] : [known]),
    ...others.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`),
  ];
  return `{${parts.join(",")}}`;
}

function cborBody({ fault, model }: Failure, { name, shape }: WireError): Buffer {
  const __type = model === undefined ? name : `${namespaceOf(model)}#${name}`;
  const fields = errorFields(fault, shape);
  const known = model && shape ? (plainOf(model, shape.name, fields) as Record<string, unknown>) : {};
  return formatCbor({ __type, ...fields, ...known });
}

const namespaceOf = (model: ServiceModel): string => `com.amazonaws.${model.endpointPrefix}`;
