/** What user data asks for, ready to be done in order. Types only. */

/** A command line: of a shell when it is text, of a program when it is a list. */
export type Command = string | readonly string[];

/** A file to write. */
export interface PlannedFile {
  readonly path: string;
  readonly content: Buffer;
  /** Permission bits. */
  readonly mode: number;
  /** `user:group`. */
  readonly owner: string;
  readonly append: boolean;
  /** Written at the end of the boot, when the users are there. */
  readonly late: boolean;
}

/** A user to add. */
export interface PlannedUser {
  readonly name: string;
  /** Meant is the image's own user, with what else is said here. */
  readonly isDefault: boolean;
  readonly comment?: string;
  readonly uid?: number;
  readonly home?: string;
  readonly shell?: string;
  readonly primaryGroup?: string;
  readonly groups: readonly string[];
  readonly system: boolean;
  readonly makeHome: boolean;
  readonly ownGroup: boolean;
  /** Lines of sudoers without the name. */
  readonly sudo: readonly string[];
  /** As in /etc/shadow; without one nobody logs in by password. */
  readonly passwordHash?: string;
  readonly plainPassword?: string;
  readonly locked: boolean;
  readonly keys: readonly string[];
}

/** A program to run: a script with its own first line. */
export interface PlannedScript {
  readonly name: string;
  readonly content: Buffer;
}

/** Something that was asked for and is not done. */
export interface LeftOut {
  readonly what: string;
  readonly why: string;
}

/** Everything that user data asks for. */
export interface Plan {
  readonly hostname?: string;
  readonly fqdn?: string;
  /** Whether /etc/hosts names the machine. */
  readonly writeHosts: boolean;
  readonly timezone?: string;
  readonly locale?: string;
  /** Scripts and commands of each boot, before anything else. */
  readonly hooks: readonly PlannedScript[];
  readonly bootCommands: readonly Command[];
  /** Once in the instance's life, in this order. */
  readonly files: readonly PlannedFile[];
  readonly groups: readonly { readonly name: string; readonly members: readonly string[] }[];
  readonly users: readonly PlannedUser[];
  /** `user:password` pairs to set; a password that begins with `$` and a digit is a hash. */
  readonly passwords: readonly { readonly name: string; readonly password: string }[];
  /** Whether ssh takes passwords, when it is said. */
  readonly passwordLogin?: boolean;
  /** Whether root may log in by key. */
  readonly rootLogin: boolean;
  /** Keys for the image's user besides the key pair's. */
  readonly keys: readonly string[];
  /** Host keys: file name below /etc/ssh → text. */
  readonly hostKeys: Readonly<Record<string, string>>;
  readonly ntpServers: readonly string[];
  /** PEM certificates to trust. */
  readonly trusted: readonly string[];
  readonly scripts: readonly PlannedScript[];
  readonly runCommands: readonly Command[];
  readonly finalMessage?: string;
  /** What happens at the end of the first boot. */
  readonly power?: { readonly mode: "poweroff" | "reboot"; readonly delayMinutes: number; readonly message?: string };
  readonly leftOut: readonly LeftOut[];
}
