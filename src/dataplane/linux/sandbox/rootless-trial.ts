/**
 * The program of the rootless test: run by an unprivileged user as root of namespaces, it tries instances and prints
 * what it saw.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { stdout } from "node:process";
import { becomeHome } from "../native/namespace.ts";
import { encoded, Trial } from "./trial.ts";

execFileSync("mount", ["-t", "tmpfs", "tmpfs", "/run"]);
mkdirSync("/run/netns");
becomeHome();

const trial = new Trial("rootless");
const seen: Record<string, unknown> = {};
try {
  const userData = encoded("#!/bin/sh\necho hello from user data\n");
  await trial.start("i-a", { userData });
  await trial.start("i-b", { keys: ["ssh-ed25519 AAAA test"] });
  seen["ssh"] = await trial.booted("i-b");
  seen["console"] = await trial.booted("i-a");
  seen["identity"] = (await trial.sh("i-a", "id -u; hostname; ls /root /home; echo kept >~/kept")).out;
  seen["capabilities"] = (await trial.sh("i-a", "grep CapEff /proc/self/status")).out;
  const tries = [
    "mount -t tmpfs x /mnt",
    "unshare -Ur true",
    "mknod /var/tmp/x c 1 1",
    "echo 1 >/proc/sys/kernel/panic",
    "umount /proc/sys",
  ];
  seen["refused"] = await Promise.all(tries.map(async (line) => (await trial.sh("i-a", line)).code !== 0));
  seen["processes"] = (await trial.sh("i-a", "set -- /proc/[0-9]*; echo $#")).out;
  const { code, out } = await trial.run("i-a", ["sh", "-c", "tty; exit 3"], { terminal: { columns: 80, rows: 24 } });
  seen["terminal"] = [code, out];
  seen["user"] = await trial.sh("i-a", "id -un", { user: "ec2-user" }).then(
    ({ out }) => out,
    (error: Error) => error.message,
  );
  await trial.sandboxes.stop("i-a", 5000);
  await trial.start("i-a", { userData });
  seen["disk"] = (await trial.sh("i-a", "cat ~/kept")).out;
  await trial.sh("i-a", "until [ -e /run/boot/finished ]; do sleep 0.05; done; poweroff");
  for (let n = 0; n < 100 && trial.ended.length === 0; n++) await new Promise((done) => setTimeout(done, 20));
  seen["ended"] = trial.ended;
} finally {
  await trial.end();
}
stdout.write(`${JSON.stringify(seen)}\n`);
