/** What an instance writes to its console. */
import { act } from "./api.ts";
import { fault } from "./faults.ts";
import { instanceHost } from "./instance-host.ts";
import { limitOf } from "./instance-limit.ts";
import { instances } from "./tables/instance.ts";

const getConsoleOutput = act("GetConsoleOutput", { honours: ["InstanceId", "Latest"] }, async (input, cx) => {
  const row = cx.find(instances, input.InstanceId);
  const { hypervisor, bareMetal } = limitOf(row.instanceType)!;
  if (input.Latest && hypervisor !== "nitro" && !bareMetal)
    throw fault("UnsupportedOperation", "This instance type does not support retrieving the latest console logs.");
  const written = await cx.port(instanceHost)?.console(row.id);
  if (!written) return { InstanceId: row.id, Timestamp: new Date(row.launchedAt) };
  const Output = Buffer.from(written.text).toString("base64");
  return { InstanceId: row.id, Output, Timestamp: new Date(written.at) };
});

/** Operations of consoles. */
export const instanceConsoleOperations = [getConsoleOutput];
