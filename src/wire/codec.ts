/** Turns requests into operations' inputs, and outputs and faults into responses, in each of AWS's protocols. */
import { Fault, NotBuilt } from "../core/fault.ts";
import { perShape } from "./compiled.ts";
import { parseForm } from "./form.ts";
import { CborError, parseCbor } from "./protocols/cbor.ts";
import { writeCbor } from "./protocols/cbor-write.ts";
import { writeFailure } from "./protocols/envelope.ts";
import { readForm, refuseFields } from "./protocols/form-read.ts";
import { readJson, readJsonValue } from "./protocols/json-read.ts";
import { writeJson } from "./protocols/json-write.ts";
import { readRest } from "./protocols/rest-read.ts";
import { writeRest } from "./protocols/rest-write.ts";
import { xmlHead } from "./protocols/xml-root.ts";
import { writeXmlOutput } from "./protocols/xml-write.ts";
import type { WireRequest, WireResponse } from "./message.ts";
import type { OperationModel, ServiceModel } from "./model.ts";
import type { Routed } from "./route.ts";

type Values = Readonly<Record<string, unknown>>;

/** The operation's input in the model's own member names; throws the protocol's `Fault` for malformed requests. */
export function decode(routed: Routed, request: WireRequest): Values {
  const { model, operationModel: operation, protocol } = reached(routed);
  if (protocol === "rest-json" || protocol === "rest-xml")
    return readRest(model, operation, protocol, request, routed.labels ?? {});
  if (protocol === "ec2" || protocol === "query") {
    const form = routed.form ?? parseForm(request.body.length > 0 ? request.body.toString() : request.query);
    if (operation.input !== undefined) return readForm(model, operation.input, form);
    refuseFields(model, form);
    return {};
  }
  if (operation.input === undefined) return {};
  if (protocol === "json") return readJson(model, operation.input, request.body);
  return readJsonValue(model, operation.input, readCborBody(request.body));
}

function reached(routed: Routed) {
  const { model, operationModel, protocol, fault } = routed;
  if (fault) throw fault;
  if (!model || !operationModel) throw new Error(`${routed.service}.${routed.operation} was not routed`);
  return { model, operationModel, protocol };
}

function readCborBody(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return parseCbor(body);
  } catch (error) {
    if (error instanceof CborError)
      throw new Fault("SerializationException", `Could not parse the body: ${error.message}.`);
    throw error;
  }
}

/** The response that carries an operation's output; `undefined` stands for an empty one. */
export function encode(routed: Routed, output: unknown, requestId: string): WireResponse {
  const { model, operationModel: operation, protocol } = reached(routed);
  const response = responses[protocol](model, operation, (output ?? {}) as Values, requestId, routed);
  return withRequestId(model, response, requestId);
}

type Respond = (
  model: ServiceModel,
  operation: OperationModel,
  output: Values,
  requestId: string,
  routed: Routed,
) => WireResponse;

const xmlType = { "content-type": "text/xml;charset=UTF-8" };

const responses: Readonly<Record<Routed["protocol"], Respond>> = {
  ec2(model, { name, output }, value, requestId) {
    const inner = output === undefined ? "<return>true</return>" : writeXmlOutput(model, output, value);
    const head = `<${name}Response xmlns="${model.xmlNamespace}"><requestId>${requestId}</requestId>`;
    return xmlResponse(head, inner, `</${name}Response>`);
  },
  query(model, { name, output, resultWrapper }, value, requestId) {
    const wrapper = resultWrapper ?? `${name}Result`;
    const head = `<${name}Response xmlns="${model.xmlNamespace}">`;
    const metadata = `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${name}Response>`;
    if (output === undefined) return xmlResponse(head, "", metadata);
    const inner = writeXmlOutput(model, output, value);
    return xmlResponse(`${head}<${wrapper}>`, inner, `</${wrapper}>${metadata}`);
  },
  json(model, operation, value, _requestId, routed) {
    const body = operation.output === undefined ? "" : jsonBody(model, operation, value);
    const version = routed.jsonVersion ?? model.jsonVersion ?? "1.1";
    return { status: 200, headers: { "content-type": `application/x-amz-json-${version}` }, body };
  },
  "smithy-rpc-v2-cbor"(model, operation, value) {
    refuseEventStream(model, operation);
    const headers = { "smithy-protocol": "rpc-v2-cbor", "content-type": "application/cbor" };
    if (operation.output === undefined) return { status: 200, headers, body: "" };
    return { status: 200, headers, body: writeCbor(model, operation.output, value) };
  },
  "rest-json": (model, operation, value) => writeRest(model, operation, "rest-json", value),
  "rest-xml": (model, operation, value) => writeRest(model, operation, "rest-xml", value),
};

function xmlResponse(head: string, inner: string | Buffer, tail: string): WireResponse {
  const body =
    typeof inner === "string" ? xmlHead + head + inner + tail : [Buffer.from(xmlHead + head), inner, Buffer.from(tail)];
  return { status: 200, headers: xmlType, body };
}

function jsonBody(model: ServiceModel, operation: OperationModel, value: Values): string {
  refuseEventStream(model, operation);
  return writeJson(model, operation.output ?? "", value);
}

function refuseEventStream(model: ServiceModel, { name, output }: OperationModel): void {
  const member = output === undefined ? undefined : eventStream(model, output).member;
  if (member !== undefined) throw new NotBuilt(`${model.name}.${name}.${member}`);
}

const eventStream = perShape((model, shape) => {
  const streams = ([, { shape: name }]: [string, { readonly shape: string }]): boolean => {
    const target = model.shape(name);
    return target.type === "structure" && target.eventstream === true;
  };
  return { member: shape.type === "structure" ? Object.entries(shape.members).find(streams)?.[0] : undefined };
});

/** The response that carries a fault; `routed` is missing when not even routing was possible. */
export function encodeFault(routed: Routed | undefined, fault: Fault, requestId: string): WireResponse {
  const response = writeFailure({
    fault,
    requestId,
    protocol: routed?.protocol ?? "rest-xml",
    model: routed?.model,
    operation: routed?.operationModel,
    jsonVersion: routed?.jsonVersion,
  });
  return withRequestId(routed?.model, response, requestId);
}

function withRequestId(model: ServiceModel | undefined, response: WireResponse, requestId: string): WireResponse {
  const ids: Record<string, string> =
    model?.name === "s3"
      ? { "x-amz-request-id": requestId, "x-amz-id-2": requestId }
      : { "x-amzn-requestid": requestId };
  return { ...response, headers: { ...response.headers, ...ids } };
}
