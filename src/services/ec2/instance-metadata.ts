/** Metadata options of instances, and an account's defaults for them. */
import type { ReadContext } from "../../core/context.ts";
import type { Tags } from "../../core/table.ts";
import type { InstanceMetadataOptionsRequest, InstanceMetadataOptionsResponse } from "../../models/ec2.d.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";
import type { MachineImage } from "./image-catalogue.ts";
import { instances, metadataDefaults } from "./tables/instance.ts";
import type { Instance, MetadataDefaults, MetadataOptions } from "./tables/instance.ts";

const modifyOptions = change(
  "ModifyInstanceMetadataOptions",
  {
    honours: [
      "InstanceId",
      "HttpTokens",
      "HttpPutResponseHopLimit",
      "HttpEndpoint",
      "HttpProtocolIpv6",
      "InstanceMetadataTags",
    ],
    access: { resources: { instance: "InstanceId" } },
  },
  (input, cx) => {
    const row = cx.find(instances, input.InstanceId);
    if (row.state === "terminated" || row.state === "shutting-down")
      throw fault("IncorrectInstanceState", `Instance '${row.id}' is '${row.state}' and cannot be modified.`);
    const metadataOptions = overlay(row.metadataOptions, input);
    checkShownTags(metadataOptions, row.tags);
    const after = cx.tx.update(instances, row.id, { metadataOptions });
    return { InstanceId: row.id, InstanceMetadataOptions: { ...viewMetadataOptions(after), State: "pending" } };
  },
);

const getDefaults = read("GetInstanceMetadataDefaults", { honours: [] }, (_input, cx) => {
  const row = cx.read.get(metadataDefaults, `${cx.account}/${cx.region}`);
  return {
    AccountLevel: {
      HttpTokens: row?.httpTokens,
      HttpPutResponseHopLimit: row?.httpPutResponseHopLimit,
      HttpEndpoint: row?.httpEndpoint,
      InstanceMetadataTags: row?.instanceMetadataTags,
      HttpTokensEnforced: row?.httpTokensEnforced,
      ManagedBy: "account",
    },
  };
});

const modifyDefaults = change(
  "ModifyInstanceMetadataDefaults",
  { honours: ["HttpTokens", "HttpPutResponseHopLimit", "HttpEndpoint", "InstanceMetadataTags", "HttpTokensEnforced"] },
  (input, cx) => {
    const id = `${cx.account}/${cx.region}`;
    const before: Partial<MetadataDefaults> = cx.tx.get(metadataDefaults, id) ?? {};
    const limit = input.HttpPutResponseHopLimit;
    if (limit !== undefined && limit !== -1) checkHopLimit(limit);
    cx.tx.upsert<MetadataDefaults>(metadataDefaults, {
      id,
      account: cx.account,
      region: cx.region,
      httpTokens: chosen(input.HttpTokens, before.httpTokens),
      httpPutResponseHopLimit: limit === -1 ? undefined : (limit ?? before.httpPutResponseHopLimit),
      httpEndpoint: chosen(input.HttpEndpoint, before.httpEndpoint),
      instanceMetadataTags: chosen(input.InstanceMetadataTags, before.instanceMetadataTags),
      httpTokensEnforced: chosen(input.HttpTokensEnforced, before.httpTokensEnforced),
    });
    return { Return: true };
  },
);

/** The options of a new instance: what the launch says, else the account, else the image. */
export function metadataOptionsFor(
  cx: ReadContext,
  given: InstanceMetadataOptionsRequest | undefined,
  image: MachineImage,
): MetadataOptions {
  const account = cx.read.get(metadataDefaults, `${cx.account}/${cx.region}`);
  const base: MetadataOptions = {
    httpTokens: account?.httpTokens ?? (image.line.imdsV2 ? "required" : "optional"),
    httpPutResponseHopLimit: account?.httpPutResponseHopLimit ?? (image.line.imdsV2 ? 2 : 1),
    httpEndpoint: account?.httpEndpoint ?? "enabled",
    httpProtocolIpv6: "disabled",
    instanceMetadataTags: account?.instanceMetadataTags ?? "disabled",
  };
  const options = overlay(base, given ?? {});
  if (account?.httpTokensEnforced === "enabled" && options.httpTokens !== "required")
    throw fault("UnsupportedOperation", "The account enforces that HttpTokens of new instances is 'required'.");
  return options;
}

/** Throws for tags whose keys metadata cannot show ("View tags for your EC2 instances using instance metadata"). */
export function checkShownTags({ instanceMetadataTags }: MetadataOptions, tags: Tags = {}): void {
  if (instanceMetadataTags === "disabled") return;
  const wrong = Object.keys(tags).find((key) => !/^[a-zA-Z0-9+\-=.,_:@]+$/.test(key) || reserved.has(key));
  if (wrong !== undefined)
    throw fault(
      "InvalidParameterValue",
      `'${wrong}' is not a valid tag key. Tags that instance metadata shows have keys of letters, digits and ` +
        "+-=.,_:@, and none is called '.', '..' or '_index'",
    );
}

const reserved = new Set([".", "..", "_index"]);

/** Metadata options in AWS's shape. */
export function viewMetadataOptions({ state, metadataOptions }: Instance): InstanceMetadataOptionsResponse {
  return {
    State: state === "pending" ? "pending" : "applied",
    HttpTokens: metadataOptions.httpTokens,
    HttpPutResponseHopLimit: metadataOptions.httpPutResponseHopLimit,
    HttpEndpoint: metadataOptions.httpEndpoint,
    HttpProtocolIpv6: metadataOptions.httpProtocolIpv6,
    InstanceMetadataTags: metadataOptions.instanceMetadataTags,
  };
}

function overlay(base: MetadataOptions, given: InstanceMetadataOptionsRequest): MetadataOptions {
  if (given.HttpPutResponseHopLimit !== undefined) checkHopLimit(given.HttpPutResponseHopLimit);
  return {
    httpTokens: given.HttpTokens ?? base.httpTokens,
    httpPutResponseHopLimit: given.HttpPutResponseHopLimit ?? base.httpPutResponseHopLimit,
    httpEndpoint: given.HttpEndpoint ?? base.httpEndpoint,
    httpProtocolIpv6: given.HttpProtocolIpv6 ?? base.httpProtocolIpv6,
    instanceMetadataTags: given.InstanceMetadataTags ?? base.instanceMetadataTags,
  };
}

function chosen<T extends string>(given: T | "no-preference" | undefined, before: T | undefined): T | undefined {
  if (given === "no-preference") return undefined;
  return given ?? before;
}

function checkHopLimit(limit: number): void {
  if (limit < 1 || limit > 64)
    throw fault(
      "InvalidParameterValue",
      `Value (${limit}) for parameter HttpPutResponseHopLimit is invalid. Valid: 1 to 64.`,
    );
}

/** Operations of metadata options. */
export const instanceMetadataOperations = [modifyOptions, getDefaults, modifyDefaults];
