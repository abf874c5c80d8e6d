/** Terminals have a size that programs see, and pairs come and go without descriptors left. */
import { spawn } from "node:child_process";
import { closeSync, readSync } from "node:fs";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { openPty, setTerminalSize } from "./pty.ts";
import { openDescriptors } from "./scratch.ts";

describe.skipIf(process.platform !== "linux")("terminals", () => {
  it("a program in one sees a terminal with its name and size, also when that changes", async () => {
    const { controller, terminal, number } = openPty({ columns: 132, rows: 43 });
    const run = async (): Promise<string[]> => {
      const child = spawn("sh", ["-c", "tty; stty size"], { stdio: [terminal, terminal, terminal] });
      await once(child, "exit");
      const bytes = Buffer.alloc(1000);
      let text = "";
      while (text.split("\r\n").length < 3) text += String(bytes.subarray(0, readSync(controller, bytes)));
      return text.split("\r\n");
    };
    expect(await run()).toEqual([`/dev/pts/${number}`, "43 132", ""]);
    setTerminalSize(controller, { columns: 80, rows: 24 });
    expect(await run()).toEqual([`/dev/pts/${number}`, "24 80", ""]);
    closeSync(terminal);
    closeSync(controller);
  });

  it("200 pairs leave no descriptor, and what is no terminal device is an error", () => {
    const before = openDescriptors();
    for (let i = 0; i < 200; i++) {
      const { controller, terminal } = openPty({ columns: 80, rows: 24 });
      closeSync(controller);
      closeSync(terminal);
      expect(() => openPty(undefined, "/dev/null")).toThrow("ENOTTY");
    }
    expect(openDescriptors()).toBe(before);
  });
});
