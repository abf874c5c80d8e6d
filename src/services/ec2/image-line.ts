/** The published lines of machine images that the usual look-ups ask for, each with its newest releases. */
import type { PlatformValues } from "../../models/ec2.d.ts";

/** A line of images: one system, one architecture. */
export interface ImageLine {
  /** The image's name, with `*` where the release stands. */
  readonly name: string;
  readonly description: string;
  readonly owner: string;
  readonly architecture: "x86_64" | "arm64";
  readonly platform: "Linux/UNIX" | "Windows";
  readonly rootDevice: string;
  readonly rootSizeGiB: number;
  readonly volumeType: "gp2" | "gp3";
  readonly bootMode: "uefi" | "uefi-preferred" | "legacy-bios";
  /** True where instances accept only session-oriented metadata requests unless they say otherwise. */
  readonly imdsV2: boolean;
  /** The user that its login key is given to. */
  readonly login: string;
  readonly releases: readonly { readonly release: string; readonly createdAt: string }[];
  /** True for lines that get no more releases. */
  readonly ended?: boolean;
  /** Public SSM parameters that hold the newest release's id. */
  readonly parameters: readonly string[];
}

/** How images and instances tell a system: only Windows, in lower case, which the API's model does not list. */
export function platformOf({ platform }: ImageLine): PlatformValues | undefined {
  return platform === "Windows" ? ("windows" as string as PlatformValues) : undefined;
}

const al2023 = [
  { release: "2023.8.20250818.0", createdAt: "2025-08-15T00:41:25.000Z" },
  { release: "2023.9.20251117.1", createdAt: "2025-11-14T20:10:28.000Z" },
];
const al2 = [
  { release: "2.0.20250818.2", createdAt: "2025-08-15T01:04:50.000Z" },
  { release: "2.0.20251110.1", createdAt: "2025-11-07T23:14:06.000Z" },
];

const architectures = ["x86_64", "arm64"] as const;
const linux = { platform: "Linux/UNIX", bootMode: "uefi-preferred" } as const;
const amazon = { ...linux, owner: "137112412989", rootDevice: "/dev/xvda", rootSizeGiB: 8, login: "ec2-user" } as const;
const bootOf = (architecture: string): ImageLine["bootMode"] => (architecture === "arm64" ? "uefi" : "uefi-preferred");
const latest = "/aws/service/ami-amazon-linux-latest";

const amazonLinux2023: readonly ImageLine[] = architectures.flatMap((architecture) =>
  ["6.1", "6.12"].flatMap((kernel) =>
    ["", "minimal-"].map((kind) => ({
      ...amazon,
      name: `al2023-ami-${kind}*-kernel-${kernel}-${architecture}`,
      description: `Amazon Linux 2023 AMI * ${architecture} HVM kernel-${kernel}`,
      architecture,
      bootMode: bootOf(architecture),
      rootSizeGiB: kind === "" ? 8 : 2,
      volumeType: "gp3" as const,
      imdsV2: true,
      releases: al2023,
      parameters: [
        `${latest}/al2023-ami-${kind}kernel-${kernel}-${architecture}`,
        ...(kernel === "6.1" ? [`${latest}/al2023-ami-${kind}kernel-default-${architecture}`] : []),
      ],
    })),
  ),
);

const amazonLinux2: readonly ImageLine[] = architectures.flatMap((architecture) =>
  ["", "kernel-5.10-"].map((kernel) => ({
    ...amazon,
    name: `amzn2-ami-${kernel}hvm-*-${architecture}-gp2`,
    description: `Amazon Linux 2 ${kernel ? "Kernel 5.10 " : ""}AMI * ${architecture} HVM gp2`,
    architecture,
    bootMode: architecture === "arm64" ? ("uefi" as const) : ("legacy-bios" as const),
    volumeType: "gp2" as const,
    imdsV2: false,
    releases: al2,
    parameters: [`${latest}/amzn2-ami-${kernel}hvm-${architecture}-gp2`],
  })),
);

const natLine: ImageLine = {
  ...amazon,
  name: "amzn-ami-vpc-nat-*-x86_64-ebs",
  ended: true,
  description: "Amazon Linux AMI * x86_64 VPC HVM ebs",
  architecture: "x86_64",
  bootMode: "legacy-bios",
  volumeType: "gp2",
  imdsV2: false,
  releases: [{ release: "2018.03.0.20230807.0", createdAt: "2023-08-05T00:25:11.000Z" }],
  parameters: [],
};

const ecs: readonly ImageLine[] = architectures.map((architecture) => ({
  ...amazon,
  owner: "591542846629",
  name: `al2023-ami-ecs-hvm-*-kernel-6.1-${architecture}`,
  description: `Amazon Linux AMI * ${architecture} ECS HVM EBS`,
  architecture,
  bootMode: bootOf(architecture),
  rootSizeGiB: 30,
  volumeType: "gp3" as const,
  imdsV2: true,
  releases: [
    { release: "2023.0.20250821", createdAt: "2025-08-21T19:02:11.000Z" },
    { release: "2023.0.20251108", createdAt: "2025-11-08T20:43:37.000Z" },
  ],
  parameters: [
    `/aws/service/ecs/optimized-ami/amazon-linux-2023/${architecture === "arm64" ? "arm64/" : ""}recommended/image_id`,
  ],
}));

const ubuntuVersions = [
  { version: "20.04", code: "focal", disk: "hvm-ssd", type: "gp2", releases: ["20250228", "20250530"] },
  { version: "22.04", code: "jammy", disk: "hvm-ssd", type: "gp2", releases: ["20250822", "20251015"] },
  { version: "24.04", code: "noble", disk: "hvm-ssd-gp3", type: "gp3", releases: ["20250821", "20251022"] },
] as const;

const ubuntu: readonly ImageLine[] = ubuntuVersions.flatMap(({ version, code, disk, type, releases }) =>
  architectures.flatMap((architecture) => {
    const name = architecture === "x86_64" ? "amd64" : "arm64";
    const path = `images/${disk}/ubuntu-${code}-${version}-${name}`;
    return (["server", "minimal"] as const).map((kind) => ({
      ...linux,
      name: `${kind === "server" ? "ubuntu" : "ubuntu-minimal"}/${path}-${kind}-*`,
      description: `Canonical, Ubuntu, ${version}, ${name} ${code} image`,
      owner: "099720109477",
      architecture,
      bootMode: bootOf(architecture),
      rootDevice: "/dev/sda1",
      rootSizeGiB: 8,
      volumeType: type,
      imdsV2: version === "24.04",
      login: "ubuntu",
      releases: releases.map((release) => ({ release, createdAt: dateOf(release) })),
      parameters: [`/aws/service/canonical/ubuntu/${kind}/${version}/stable/current/${name}/hvm/ebs-${type}/ami-id`],
    }));
  }),
);

const debianVersions = [
  { version: "11", releases: ["20250703-2162", "20251013-2264"] },
  { version: "12", releases: ["20250814-2204", "20251112-2294"] },
  { version: "13", releases: ["20250814-2204", "20251117-2299"] },
] as const;

const debian: readonly ImageLine[] = debianVersions.flatMap(({ version, releases }) =>
  architectures.map((architecture) => {
    const name = architecture === "x86_64" ? "amd64" : "arm64";
    return {
      ...linux,
      name: `debian-${version}-${name}-*`,
      description: `Debian ${version} (*)`,
      owner: "136693071363",
      architecture,
      bootMode: bootOf(architecture),
      rootDevice: "/dev/xvda",
      rootSizeGiB: 8,
      volumeType: version === "11" ? ("gp2" as const) : ("gp3" as const),
      imdsV2: false,
      login: "admin",
      releases: releases.map((release) => ({ release, createdAt: dateOf(release) })),
      parameters: [`/aws/service/debian/release/${version}/latest/${name}`],
    };
  }),
);

const windows: readonly ImageLine[] = ["2019", "2022", "2025"].flatMap((version) =>
  ["Full", "Core"].map((kind) => ({
    name: `Windows_Server-${version}-English-${kind}-Base-*`,
    description: `Microsoft Windows Server ${version} ${kind} Locale English AMI provided by Amazon`,
    owner: "801119661308",
    architecture: "x86_64" as const,
    platform: "Windows" as const,
    rootDevice: "/dev/sda1",
    rootSizeGiB: 30,
    volumeType: "gp3" as const,
    bootMode: version === "2025" ? ("uefi" as const) : ("legacy-bios" as const),
    imdsV2: version === "2025",
    login: "Administrator",
    releases: [
      { release: "2025.08.13", createdAt: "2025-08-13T10:02:11.000Z" },
      { release: "2025.11.12", createdAt: "2025-11-12T09:41:03.000Z" },
    ],
    parameters: [`/aws/service/ami-windows-latest/Windows_Server-${version}-English-${kind}-Base`],
  })),
);

/** All lines; the first one is the default Linux image for unknown ids. */
export const imageLines: readonly ImageLine[] = [
  ...amazonLinux2023,
  ...amazonLinux2,
  natLine,
  ...ecs,
  ...ubuntu,
  ...debian,
  ...windows,
];

function dateOf(release: string): string {
  return `${release.slice(0, 4)}-${release.slice(4, 6)}-${release.slice(6, 8)}T09:22:14.000Z`;
}
