/** Rows of instances. */
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { malformedId, notFoundId } from "../faults.ts";

/** The states of an instance with AWS's codes. */
export const instanceStateCodes = {
  pending: 0,
  running: 16,
  "shutting-down": 32,
  terminated: 48,
  stopping: 64,
  stopped: 80,
} as const;

/** What an instance is doing. */
export type InstanceState = keyof typeof instanceStateCodes;

/** An instance. Its interfaces are rows of `networkInterfaces`, found by their `instance` index. */
export interface Instance extends Row {
  readonly reservationId: string;
  readonly launchIndex: number;
  readonly imageId: string;
  readonly instanceType: string;
  readonly state: InstanceState;
  /** Why it stopped or ended, in AWS's words; empty while it runs. */
  readonly stateReason?: { readonly code: string; readonly message: string };
  readonly stateTransitionReason: string;
  /** When it last started. */
  readonly launchedAt: number;
  /** When it was made. */
  readonly createdAt: number;
  /** When it was terminated; it stays listed for about an hour. */
  readonly terminatedAt?: number;
  readonly zone: string;
  readonly zoneId: string;
  /** Absent once terminated, as AWS shows it. */
  readonly vpcId?: string;
  readonly subnetId?: string;
  readonly keyName?: string;
  /** The key pair's public part as it was at the launch: the pair may be deleted afterwards. */
  readonly publicKey?: string;
  readonly userData?: string;
  readonly architecture: string;
  readonly tenancy: "default" | "dedicated" | "host";
  readonly placementGroupId?: string;
  readonly partitionNumber?: number;
  readonly metadataOptions: MetadataOptions;
  readonly iamInstanceProfile?: {
    readonly arn: string;
    readonly id: string;
    readonly associationId?: string;
    readonly associatedAt?: number;
  };
  readonly rootVolumeId?: string;
  readonly disableApiTermination: boolean;
  readonly disableApiStop: boolean;
  readonly shutdownBehavior: "stop" | "terminate";
  readonly monitoring: "disabled" | "enabled";
  readonly ebsOptimized: boolean;
  readonly hostnameType: "ip-name" | "resource-name";
  readonly enableResourceNameDnsARecord: boolean;
  readonly enableResourceNameDnsAaaaRecord: boolean;
  readonly clientToken?: string;
  /** It was imported to be reasoned about: nothing is run for it, though it is `running`. */
  readonly dormant?: boolean;
  readonly cpu: { readonly coreCount: number; readonly threadsPerCore: number };
  readonly details: InstanceDetails;
}

/** What RunInstances was told and only describes give back. */
export interface InstanceDetails {
  readonly hibernation: boolean;
  readonly enclave: boolean;
  readonly autoRecovery: "default" | "disabled";
  readonly rebootMigration: "default" | "disabled";
  readonly bandwidthWeighting: "default" | "vpc-1" | "ebs-1";
  readonly capacityPreference: "open" | "none" | "capacity-reservations-only";
  /** For burstable types: `standard` or `unlimited`. */
  readonly cpuCredits?: string;
}

/** How an instance may reach its metadata. */
export interface MetadataOptions {
  readonly httpTokens: "optional" | "required";
  readonly httpPutResponseHopLimit: number;
  readonly httpEndpoint: "enabled" | "disabled";
  readonly httpProtocolIpv6: "enabled" | "disabled";
  readonly instanceMetadataTags: "enabled" | "disabled";
}

/** Instances. References hold until the instance is terminated. */
export const instances = table<Instance>("ec2.instance", {
  prefix: "i",
  type: "instance",
  arn: (row) => `instance/${row.id}`,
  indexes: {
    reservation: (row) => row.reservationId,
    profileAssociation: (row) => row.iamInstanceProfile?.associationId,
    /** Running and starting ones by `account/region/type`, for the vCPU quotas. */
    runningType: (row) =>
      row.state === "pending" || row.state === "running"
        ? `${row.account}/${row.region}/${row.instanceType}`
        : undefined,
  },
  references: {
    vpc: { to: "ec2.vpc", ids: (row) => row.vpcId, onRemove: "refuse" },
    subnet: { to: "ec2.subnet", ids: (row) => row.subnetId, onRemove: "refuse" },
    placementGroup: {
      to: "ec2.placement-group",
      ids: (row) => (row.state === "terminated" ? undefined : row.placementGroupId),
      onRemove: "refuse",
    },
  },
  notFound: notFoundId("InvalidInstanceID.NotFound", "instance ID"),
  malformed: malformedId("InvalidInstanceID.Malformed", "i", (id) => `Invalid id: "${id}"`),
});

/** What an account sets for the metadata of new instances of a Region. */
export interface MetadataDefaults extends Row {
  readonly httpTokens?: "optional" | "required";
  readonly httpPutResponseHopLimit?: number;
  readonly httpEndpoint?: "enabled" | "disabled";
  readonly instanceMetadataTags?: "enabled" | "disabled";
  readonly httpTokensEnforced?: "enabled" | "disabled";
}

/** Metadata defaults; ids are `account/region`. */
export const metadataDefaults = table<MetadataDefaults>("ec2.metadata-defaults", {});

/** What burstable instances of a family begin with in an account and Region. */
export interface CreditDefault extends Row {
  readonly cpuCredits: string;
}

/** Credit defaults; ids are `account/region/family`. */
export const creditDefaults = table<CreditDefault>("ec2.credit-default", {});
