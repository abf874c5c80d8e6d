/** Shells in namespaces of their own, in which attempts cannot harm the machine. */

/** As root; a command follows. */
export const rootShell: readonly string[] = ["unshare", "-mnpf", "--", "sh", "-c"];

/** As an ordinary user, root of a user namespace; a command follows. */
export const rootlessShell: readonly string[] = ["unshare", "-Urmnpf", "--map-root-user", "--", "sh", "-c"];
