/** Waiting for native descriptors leaves the event loop free, and gives them back. */
import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openPty, setTerminalSize } from "./pty.ts";
import { watchReadable, whenReadable, whenWritable } from "./poll.ts";
import { openDescriptors } from "./scratch.ts";

describe.skipIf(process.platform !== "linux")("polling", () => {
  it("a terminal's bytes are told each time that some come, and no more after the watch is closed", async () => {
    const pty = openPty({ columns: 100, rows: 40 });
    const bytes = Buffer.alloc(100);
    const got: string[] = [];
    const three = Promise.withResolvers<void>();
    const watch = watchReadable(pty.controller, () => {
      got.push(String(bytes.subarray(0, readSync(pty.controller, bytes))));
      if (got.length < 3) writeSync(pty.terminal, `${got.length}`);
      else three.resolve();
    });
    writeSync(pty.terminal, "0");
    await three.promise;
    expect(got).toEqual(["0", "1", "2"]);
    watch.close();
    watch.close();
    writeSync(pty.terminal, "unread");
    expect(await whenReadable(pty.controller, 1000)).toBe(true);
    expect(got).toHaveLength(3);
    closeSync(pty.terminal);
    closeSync(pty.controller);
  });

  it("waiting ends by time when nothing comes, and two may wait for one descriptor", async () => {
    const { controller, terminal } = openPty();
    const both = [whenReadable(controller, 2000), whenReadable(controller, 20), whenWritable(controller, 2000)];
    setTimeout(() => writeSync(terminal, "x"), 60);
    expect(await Promise.all(both)).toEqual([true, false, true]);
    closeSync(terminal);
    closeSync(controller);
  });

  it("what cannot be waited for is refused, and 200 waits leave no descriptor", async () => {
    const file = openSync("/proc/self/status", "r");
    expect(() => watchReadable(file, () => {})).toThrow("nothing to wait for");
    closeSync(file);
    expect(() => whenReadable(file)).toThrow("EBADF");
    const { controller, terminal } = openPty();
    await whenWritable(controller);
    const before = openDescriptors();
    for (let i = 0; i < 200; i++) await whenWritable(controller);
    for (let i = 0; i < 200; i++) watchReadable(controller, () => {}).close();
    expect(openDescriptors()).toBe(before);
    setTerminalSize(terminal, { columns: 80, rows: 24 });
    closeSync(terminal);
    closeSync(controller);
  });
});
