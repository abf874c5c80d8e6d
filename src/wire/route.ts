/** Finds out which operation of which service a request means, and in which protocol it speaks. */
import { Fault, NotBuilt } from "../core/fault.ts";
import { services } from "../models/index.ts";
import { parseForm } from "./form.ts";
import { readHost } from "./host.ts";
import { loadModel } from "./model.ts";
import { bindings } from "./protocols/rest-bindings.ts";
import { matchRest } from "./rest-route.ts";
import type { FormNode } from "./form.ts";
import type { HostNames } from "./host.ts";
import type { WireRequest } from "./message.ts";
import type { OperationModel, Protocol, ServiceModel } from "./model.ts";

/** What a request means. */
export interface Routed {
  /** The service's model name, empty when none could be found. */
  readonly service: string;
  /** The operation's name, empty when `fault` says why there is none. */
  readonly operation: string;
  readonly protocol: Protocol;
  readonly model?: ServiceModel;
  readonly operationModel?: OperationModel;
  /** The Region that the host names, when it names one. */
  readonly hostRegion?: string;
  /** The request path's labels, decoded: `Bucket`, `Key`. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The form that was parsed to find the operation. */
  readonly form?: FormNode;
  /** The JSON version that the request speaks: `1.0`, `1.1`. */
  readonly jsonVersion?: string;
  /** Why no operation can be reached; `decode` throws it. */
  readonly fault?: Fault;
}

/** Routes a request; never throws, a request that means nothing carries its fault. */
export function route(request: WireRequest): Routed {
  const host = readHost(request.host);
  const routed = routeOrFault(request, host);
  return host.region === undefined ? routed : { ...routed, hostRegion: host.region };
}

/** True when the operation's body is to be handed on unread (`PutObject`); known before the body is read. */
export function streamsInput({ model, operationModel }: Routed): boolean {
  if (!model || operationModel?.input === undefined) return false;
  const { payload } = bindings(model, operationModel.input);
  if (payload === undefined) return false;
  const target = model.shape(payload.member.shape);
  return target.type === "blob" && (payload.member.streaming === true || target.streaming === true);
}

/** What is malformed before an operation is found is answered in the words of the service that was asked. */
function routeOrFault(request: WireRequest, host: HostNames): Routed {
  try {
    return routeByProtocol(request, host);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const { name } = serviceOf(request, host, undefined);
    const protocols = services[name]?.protocols;
    const protocol = protocols?.find((each) => each === "query") ?? protocols?.[0] ?? "query";
    return unreached(protocols === undefined ? "" : name, protocol, fault);
  }
}

function routeByProtocol(request: WireRequest, host: HostNames): Routed {
  if (request.headers["smithy-protocol"] === "rpc-v2-cbor") return routeCbor(request);
  const target = request.headers["x-amz-target"];
  if (target !== undefined) return routeTarget(request, target);
  const form = formOf(request);
  const service = serviceOf(request, host, form);
  const entry = Object.hasOwn(services, service.name) ? services[service.name] : undefined;
  if (entry === undefined) return unknownService(service.name, form);
  const protocol = entry.protocols[0];
  if (protocol === "rest-json" || protocol === "rest-xml") return routeRest(service.name, protocol, request, host);
  const speaksForms = entry.protocols.find((each) => each === "ec2" || each === "query");
  if (speaksForms !== undefined) return routeForm(service.name, speaksForms, form);
  return unreached(service.name, "json", new Fault("UnknownOperationException", ""));
}

function routeCbor(request: WireRequest): Routed {
  const [, prefix = "", operation = ""] = /\/service\/([^/]+)\/operation\/([^/]+)\/?$/.exec(request.path) ?? [];
  const service = byTarget.get(prefix);
  const protocol = "smithy-rpc-v2-cbor";
  if (service === undefined) return unreached("", protocol, new Fault("UnknownOperationException", ""));
  return reach(service, protocol, operation, unknownOperation);
}

/** Target prefixes, whole and by their last part alone: clients' models of CloudTrail differ in this. */
const byTarget = new Map(
  Object.entries(services).flatMap(([name, { targetPrefix = "" }]) =>
    [targetPrefix, targetPrefix.slice(targetPrefix.lastIndexOf(".") + 1)].filter(Boolean).map((key) => [key, name]),
  ),
);

function routeTarget(request: WireRequest, target: string): Routed {
  const dot = target.lastIndexOf(".");
  const service = byTarget.get(target.slice(0, dot));
  const [, jsonVersion] = /^application\/x-amz-json-(1\.[01])/.exec(request.headers["content-type"] ?? "") ?? [];
  if (service !== undefined) return { ...reach(service, "json", target.slice(dot + 1), unknownOperation), jsonVersion };
  const scope = scopeOf(request);
  const isOurs = scope === undefined || byScope.has(scope);
  return unreached("", "json", isOurs ? unknownOperation() : notBuilt(scope, target.slice(dot + 1)));
}

/** The form of a request that can be one: a posted form, or a query on the root path that has an Action. */
function formOf(request: WireRequest): FormNode | undefined {
  const type = request.headers["content-type"] ?? "";
  if (request.method === "POST" && type.startsWith("application/x-www-form-urlencoded"))
    return parseForm(request.query === "" ? request.body.toString() : `${request.query}&${request.body.toString()}`);
  const isRoot = request.path === "/" || request.path === "";
  return isRoot && /(?:^|&)Action=/.test(request.query) ? parseForm(request.query) : undefined;
}

const byScope = Map.groupBy(Object.keys(services), (name) => services[name]?.signingName ?? name);
const formServices = Object.keys(services).filter((name) =>
  services[name]?.protocols.some((protocol) => protocol === "ec2" || protocol === "query"),
);
const byVersion = Map.groupBy(formServices, (name) => services[name]?.apiVersion ?? "");

/** The service by host, form, credential scope, or else S3. */
function serviceOf(request: WireRequest, host: HostNames, form: FormNode | undefined): { readonly name: string } {
  const scope = scopeOf(request);
  const byHost = isBucketHost(host, scope) ? [] : host.services;
  const version = form?.children?.get("Version")?.value;
  if (byHost.length > 0) return { name: byVersionOf(byHost, version) };
  const candidates = version === undefined ? undefined : byVersion.get(version);
  const scoped = scope === undefined ? undefined : byScope.get(scope);
  if (form && candidates) return { name: candidates.find((name) => scoped?.includes(name)) ?? candidates[0] ?? "s3" };
  if (scoped !== undefined) return { name: scope === "s3" ? s3OrControl(request) : byVersionOf(scoped, version) };
  if (scope !== undefined && !s3Scopes.has(scope)) return { name: scope };
  const unknown = host.unknown !== undefined && plainName.test(host.unknown) ? host.unknown : undefined;
  return { name: unknown ?? s3OrControl(request) };
}

const s3Scopes = new Set(["s3express", "s3-object-lambda", "s3-outposts"]);

/** A bucket may be called like a service: `config.localhost`, signed for S3. */
const isBucketHost = (host: HostNames, scope: string | undefined): boolean =>
  host.bare === true && host.prefix === "" && scope === "s3" && !host.services.some((name) => name.startsWith("s3"));

const byVersionOf = (names: readonly string[], version: string | undefined): string =>
  names.find((name) => services[name]?.apiVersion === version) ?? names[0] ?? "";

/** S3 and its control share a scope; the control's paths begin with its version, which no client calls a bucket. */
const s3OrControl = ({ path }: WireRequest): string => (path.startsWith("/v20180820/") ? "s3control" : "s3");

/** The service that the signature names, when it is a name at all. */
function scopeOf({ credentialScope }: WireRequest): string | undefined {
  const name = credentialScope?.service ?? "";
  return plainName.test(name) ? name : undefined;
}

/** What can stand in a header and be the name of a service or an operation. */
const plainName = /^[A-Za-z][\w-]{0,127}$/;

const notBuilt = (service: string, operation: string | undefined): NotBuilt =>
  new NotBuilt(operation !== undefined && plainName.test(operation) ? `${service}.${operation}` : service);

function unknownService(name: string, form: FormNode | undefined): Routed {
  const action = form?.children?.get("Action")?.value;
  return unreached("", form === undefined ? "rest-json" : "query", notBuilt(name, action));
}

function routeForm(service: string, protocol: "ec2" | "query", form: FormNode | undefined): Routed {
  const action = form?.children?.get("Action")?.value;
  const version = form?.children?.get("Version")?.value ?? services[service]?.apiVersion;
  if (action === undefined || action === "") {
    const ec2 = "The request must contain the parameter Action";
    const fault = new Fault("MissingAction", protocol === "ec2" ? ec2 : "Missing Action");
    return unreached(service, protocol, fault);
  }
  const unknown = (): Fault => new Fault("InvalidAction", unknownAction(protocol, action, version));
  return { ...reach(service, protocol, action, unknown), form };
}

function unknownAction(protocol: "ec2" | "query", action: string, version = ""): string {
  const shown = action.slice(0, 256);
  return protocol === "ec2"
    ? `The action ${shown} is not valid for this web service.`
    : `Could not find operation ${shown} for version ${version.slice(0, 64)}`;
}

function routeRest(service: string, protocol: "rest-json" | "rest-xml", request: WireRequest, host: HostNames): Routed {
  const model = loadModel(service);
  const scope = request.credentialScope?.service;
  const namesBucket = service === "s3" && scope !== "s3-object-lambda";
  const found = matchRest(model, request, namesBucket ? bucketPath(request.path, host) : request.path);
  if (found === undefined) return unreached(service, protocol, unknownPath(service, request));
  const { labels } = found;
  const isDirectory = found.operation.name === "ListBuckets" && scope === "s3express";
  const operation = (isDirectory && model.operation("ListDirectoryBuckets")) || found.operation;
  return { service, operation: operation.name, protocol, model, operationModel: operation, labels };
}

/** A path-style path, whichever style the client used. */
function bucketPath(path: string, host: HostNames): string {
  const isBucket = host.prefix !== "" || isBucketHost(host, "s3");
  const bucket = host.prefix === "" ? host.label : host.prefix;
  return isBucket ? `/${bucket}${path === "/" ? "" : path}` : path;
}

function unknownPath(service: string, { method, path }: WireRequest): Fault {
  const isBroken = /%(?![0-9a-f]{2})/i.test(path) || /%[c-f][0-9a-f](?!%[89ab])/i.test(path);
  if (service === "s3" && isBroken) return new Fault("InvalidURI", "Couldn't parse the specified URI.");
  if (service !== "s3") return new Fault("UnknownOperationException", "", 404);
  const message = "The specified method is not allowed against this resource.";
  return new Fault("MethodNotAllowed", message, 405, { Method: method, ResourceType: "SERVICE" });
}

const unknownOperation = (): Fault => new Fault("UnknownOperationException", "");

/** `unknown` makes the fault of an operation that the service does not have; stacks are too dear to make it ahead. */
function reach(service: string, protocol: Protocol, operation: string, unknown: () => Fault): Routed {
  const model = loadModel(service);
  const operationModel = model.operation(operation);
  if (operationModel === undefined) return unreached(service, protocol, unknown());
  return { service, operation, protocol, model, operationModel };
}

function unreached(service: string, protocol: Protocol, fault: Fault): Routed {
  return { service, operation: "", protocol, model: service === "" ? undefined : loadModel(service), fault };
}
