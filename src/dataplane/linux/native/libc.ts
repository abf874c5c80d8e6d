/** Calls into the C library through koffi; each throws a `SystemError` when the kernel refuses. */
import koffi from "koffi";

/** What the kernel refused: which call, and why. */
export class SystemError extends Error {
  readonly call: string;
  /** The number, positive: 1 for EPERM. */
  readonly errno: number;
  /** The name of the number: `EPERM`. */
  readonly code: string;

  constructor(call: string, errno: number, detail?: string) {
    const code = codes.get(errno) ?? `E${errno}`;
    super(`${call}: ${detail ? `${detail} (${code})` : `${strerror(errno)} (${code})`}`);
    this.name = "SystemError";
    this.call = call;
    this.errno = errno;
    this.code = code;
  }
}

/** What a C function takes: a buffer's memory is the kernel's for as long as the call lasts. */
type Argument = number | bigint | string | Uint8Array | null;

const process = koffi.load(null);
const codes = new Map(
  Object.entries(koffi.os.errno)
    .reverse()
    .map(([code, number]) => [number, code]),
);
const strerror = process.func("const char *strerror(int number)") as (number: number) => string;

/** The numbers of errors that callers decide by. */
export const errors = koffi.os.errno as Readonly<Record<string, number>>;

/** A call whose failure is thrown; interrupted calls are repeated. */
function thrown<A extends Argument[]>(definition: string): (...taken: A) => number {
  const quiet = counted<A>(definition);
  const name = nameOf(definition);
  return (...taken) => {
    const result = quiet(...taken);
    if (result < 0) throw new SystemError(name, -result);
    return result;
  };
}

/** A call whose failure is given as the negative number of the error, for callers that expect some. */
function counted<A extends Argument[]>(definition: string): (...taken: A) => number {
  const native = process.func(definition);
  return (...taken) => {
    for (;;) {
      const result = Number(native(...taken));
      if (result >= 0) return result;
      const errno = koffi.errno();
      if (errno !== errors["EINTR"]) return -errno;
    }
  };
}

function nameOf(definition: string): string {
  return /(\w+)\(/.exec(definition)![1]!;
}

/** Moves the calling thread into the namespace of a descriptor; `kind` 0 takes any. setns(2). */
export const setns = thrown<[fd: number, kind: number]>("int setns(int fd, int kind)");
/** Gives the calling thread namespaces (and other things) of its own. unshare(2). */
export const unshare = thrown<[flags: number]>("int unshare(int flags)");

/** A new socket's descriptor. socket(2). */
export const socket = thrown<[family: number, type: number, protocol: number]>("int socket(int f, int t, int p)");
/** Gives a socket its address. bind(2). */
export const bind = thrown<[fd: number, address: Uint8Array, length: number]>("int bind(int fd, void *a, uint n)");
/** Reads a socket's address into `address`; `length` holds its size before and after. getsockname(2). */
export const getsockname = thrown<[fd: number, address: Uint8Array, length: Uint8Array]>(
  "int getsockname(int fd, void *a, void *n)",
);
/** Lets a socket take connections. listen(2). */
export const listen = thrown<[fd: number, backlog: number]>("int listen(int fd, int backlog)");
/** Sets an option of a socket. setsockopt(2). */
export const setsockopt = thrown<[fd: number, level: number, name: number, value: Uint8Array, length: number]>(
  "int setsockopt(int fd, int level, int name, void *value, uint length)",
);
/** Reads an option of a socket into `value`; `length` holds its size before and after. getsockopt(2). */
export const getsockopt = thrown<[fd: number, level: number, name: number, value: Uint8Array, length: Uint8Array]>(
  "int getsockopt(int fd, int level, int name, void *value, void *length)",
);
/** Sends bytes; how many went. send(2). */
export const send = thrown<[fd: number, bytes: Uint8Array, length: number, flags: number]>(
  "long send(int fd, void *bytes, size_t length, int flags)",
);
/** Sends bytes to an address; how many went. sendto(2). */
export const sendto = thrown<
  [fd: number, bytes: Uint8Array, length: number, flags: number, address: Uint8Array, addressLength: number]
>("long sendto(int fd, void *bytes, size_t length, int flags, void *address, uint addressLength)");
/** Receives bytes: how many, 0 at the end, or the negative number of an error, of which EAGAIN is usual. recv(2). */
export const recv = counted<[fd: number, bytes: Uint8Array, length: number, flags: number]>(
  "long recv(int fd, void *bytes, size_t length, int flags)",
);
/** Sends a message, a `struct msghdr`: how many bytes, or the negative number of an error. sendmsg(2). */
export const sendmsg = counted<[fd: number, message: Uint8Array, flags: number]>(
  "long sendmsg(int fd, void *message, int flags)",
);
/** Receives a message, a `struct msghdr`: how many bytes, or the negative number of an error. recvmsg(2). */
export const recvmsg = counted<[fd: number, message: Uint8Array, flags: number]>(
  "long recvmsg(int fd, void *message, int flags)",
);
/** Connects a socket: 0, or the negative number of an error, of which EINPROGRESS is usual. connect(2). */
export const connect = counted<[fd: number, address: Uint8Array, length: number]>(
  "int connect(int fd, void *address, uint length)",
);
/** A request to a device or socket, with a structure that it may write into. ioctl(2). */
export const ioctl = thrown<[fd: number, request: number, argument: Uint8Array]>(
  "int ioctl(int fd, ulong request, void *argument)",
);
/** Mounts, binds or changes a mount. mount(2). */
export const mount = thrown<
  [source: string | null, target: string, kind: string | null, flags: number, data: string | null]
>("int mount(str source, str target, str kind, ulong flags, str data)");
/** Takes a mount away. umount(2). */
export const umount2 = thrown<[target: string, flags: number]>("int umount2(str target, int flags)");

/** Changes what the calling thread may do. prctl(2). */
export const prctl = thrown<[option: number, value: number, c: number, d: number, e: number]>(
  "int prctl(int option, ulong value, ulong c, ulong d, ulong e)",
);
/** An `ioctl` whose argument is a number and whose result is a descriptor. */
export const openTerminal = thrown<[fd: number, request: number, flags: number]>(
  "int ioctl(int fd, ulong request, long flags)",
);
/** An operation on a descriptor. fcntl(2). */
export const fcntl = thrown<[fd: number, command: number, value: number]>("int fcntl(int fd, int command, long value)");
/** A nameless file in memory. memfd_create(2). */
export const memfdCreate = thrown<[name: string, flags: number]>("int memfd_create(str name, uint flags)");

const bpfNumbers: Readonly<Record<string, number>> = { x64: 321, arm64: 280 };
const systemCall = thrown<[number: number, command: number, structure: Uint8Array, length: number]>(
  "long syscall(long number, int command, void *structure, uint length)",
);
/** A call about programs of the kernel's own machine, with a structure that it may write into. bpf(2). */
export function bpf(command: number, structure: Uint8Array): number {
  const number = bpfNumbers[globalThis.process.arch];
  if (number === undefined) throw new SystemError("bpf", errors["ENOSYS"]!);
  return systemCall(number, command, structure, structure.length);
}

const nativeClose = process.func("int close(int fd)");

/** Closes a descriptor. An interrupted close has closed, so it is not repeated. */
export function close(fd: number): void {
  if (Number(nativeClose(fd)) === 0) return;
  const errno = koffi.errno();
  if (errno !== errors["EINTR"]) throw new SystemError("close", errno);
}

/** Where a buffer's memory begins, for structures that point to it; the buffer must outlive the call. */
export function addressOf(bytes: Uint8Array): bigint {
  return koffi.address(bytes);
}

/** The number 1 as options take it. */
export const on = new Uint8Array(new Int32Array([1]).buffer);
