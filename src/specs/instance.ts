/** An instance that should run: what it is started with. Types only. */
import type { MetadataSpec } from "./metadata.ts";

/** An instance. */
export interface InstanceSpec {
  readonly id: string;
  /** The name of its root: `host`, or what the image is called; see `ImageSource`. */
  readonly image: ImageSource;
  readonly hostname: string;
  /** The user that keys and user data are for: `ec2-user`, `ubuntu`, `admin` … */
  readonly user: string;
  /** OpenSSH public keys that may log in. */
  readonly keys: readonly string[];
  /** As RunInstances was given it, base64; run once in the instance's life. */
  readonly userData?: string;
  readonly vcpus: number;
  readonly memoryMiB: number;
  /** Port ids by device index: device n is `ethn` inside. */
  readonly ports: readonly { readonly device: number; readonly port: string }[];
  readonly names: NameSettings;
  readonly shutdown: "stop" | "terminate";
  /** Certificates (PEM) of authorities that its programs believe besides the image's own. */
  readonly trusted?: readonly string[];
}

/** Where an instance's root comes from. */
export type ImageSource =
  /** The machine's own programs, read-only, with a fresh `/etc`. */
  | { readonly is: "host" }
  | { readonly is: "directory"; readonly path: string }
  | { readonly is: "tarball"; readonly path: string }
  /** Made once by debootstrap and kept. */
  | { readonly is: "debian"; readonly suite: string };

/** What DHCP tells a guest about names and times. */
export interface NameSettings {
  readonly servers: readonly string[];
  readonly domain?: string;
  readonly ntpServers: readonly string[];
  readonly netbiosServers: readonly string[];
  readonly netbiosNodeType?: number;
}

/** What the metadata service knows of an instance, besides what it is told at its start. */
export interface InstanceMetadata {
  readonly instance: string;
  readonly metadata: MetadataSpec;
}
