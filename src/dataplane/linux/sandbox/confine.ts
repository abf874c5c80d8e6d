/**
 * What the children of a thread may never do: capabilities beyond a container's are gone, and some system calls are
 * refused.
 */
import { arch } from "node:process";
import koffi from "koffi";
import { keepCapabilities } from "../native/capabilities.ts";
import { leaveKeyring, prctl, prctlWith } from "./calls.ts";

/**
 * An ordinary container's capabilities, with two differences: `NET_ADMIN` is given, for instances that route and
 * translate, and `MKNOD` is not, for there is no device that an instance should make.
 *
 * They count in the user namespace of the instances alone (`enter.ts`), to which nothing belongs but the networks of
 * instances. Counted in the warden's, `NET_ADMIN` would reach by netlink (`IFLA_TARGET_NETNSID`) into the namespaces
 * that an instance's is joined to.
 */
const capabilities = {
  CHOWN: 0,
  DAC_OVERRIDE: 1,
  FOWNER: 3,
  FSETID: 4,
  KILL: 5,
  SETGID: 6,
  SETUID: 7,
  SETPCAP: 8,
  NET_BIND_SERVICE: 10,
  NET_ADMIN: 12,
  NET_RAW: 13,
  SYS_CHROOT: 18,
  AUDIT_WRITE: 29,
  SETFCAP: 31,
} as const;

/** What an instance's root can have, by number. */
export const keptCapabilities: readonly number[] = Object.values(capabilities);

/**
 * Calls that no capability guards well enough, refused with EPERM as container engines do: the kernel's keys and log,
 * which no
 * namespace divides, and doors to the kernel that an instance has no business with.
 */
const refused: readonly number[] =
  arch === "x64"
    ? [
        103, 163, 164, 167, 168, 169, 172, 173, 175, 176, 179, 212, 227, 246, 248, 249, 250, 298, 304, 313, 320, 321,
        323,
      ]
    : [18, 60, 89, 104, 105, 106, 112, 116, 142, 170, 217, 218, 219, 224, 225, 241, 265, 273, 280, 282, 294];
const ring: readonly number[] = [425, 426, 427];
const calls = arch === "x64" ? { clone: 56, unshare: 272 } : { clone: 220, unshare: 97 };
const clone3 = 435;
const machine = arch === "x64" ? 0xc000003e : 0xc00000b7;
const otherAbi = 0x40000000;
const newUser = 0x10000000;

/**
 * Takes everything else from whatever the calling thread starts from now on. The thread itself keeps its capabilities.
 */
export function confineChildren(): void {
  leaveKeyring();
  const ambient = 47;
  const clearAll = 4;
  keepCapabilities(keptCapabilities);
  prctl(ambient, clearAll);
  const program = Buffer.from(filter().flatMap(encodeStep));
  const header = Buffer.alloc(16);
  header.writeUInt16LE(program.length / 8, 0);
  header.writeBigUInt64LE(koffi.address(program), 8);
  const setSeccomp = 22;
  const filterMode = 2;
  prctlWith(setSeccomp, filterMode, header);
}

/** One step of a packet-filter program: what it does, how far it jumps when true and when not, and its number. */
type Step = readonly [code: number, yes: number, no: number, k: number];

const load = (offset: number): Step => [0x20, 0, 0, offset];
const isEqual = (k: number, yes: number, no: number): Step => [0x15, yes, no, k];
const answer = (k: number): Step => [0x06, 0, 0, k];
const allow = answer(0x7fff0000);
const notPermitted = answer(0x00050000 | 1);
const noSuchCall = answer(0x00050000 | 38);

/** The C library takes `clone` where `clone3`, whose flags a filter cannot see, does not exist. */
function filter(): Step[] {
  const refuse = [...refused, ...ring].flatMap((number) => [isEqual(number, 0, 1), notPermitted]);
  const withFlags: Step[] = [
    isEqual(calls.clone, 1, 0),
    isEqual(calls.unshare, 0, 3),
    load(16),
    [0x45, 0, 1, newUser],
    notPermitted,
  ];
  return [
    load(4),
    isEqual(machine, 1, 0),
    noSuchCall,
    load(0),
    [0x35, 0, 1, otherAbi],
    noSuchCall,
    isEqual(clone3, 0, 1),
    noSuchCall,
    ...refuse,
    ...withFlags,
    allow,
  ];
}

function encodeStep([code, yes, no, k]: Step): number[] {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt16LE(code, 0);
  bytes.writeUInt8(yes, 2);
  bytes.writeUInt8(no, 3);
  bytes.writeUInt32LE(k, 4);
  return [...bytes];
}
