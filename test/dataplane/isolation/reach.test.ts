/** An instance's root has no rights in the namespaces that its own is joined to. */
import { afterAll, beforeAll, describe, it } from "vitest";
import { Kernel } from "../chaos/kernel.ts";
import { Guest } from "../../../scenarios/guest.ts";
import { noInstances } from "../plane-server.ts";
import { Cell } from "./cell.ts";
import { expectNoReach } from "./reach.ts";

const title = `namespaces beside an instance's${noInstances ? ` (not here: ${noInstances})` : ""}`;

describe.skipIf(noInstances !== undefined)(title, () => {
  let cell: Cell;
  beforeAll(async () => {
    cell = await Cell.open();
  });
  afterAll(() => cell?.server.process.stop());

  it("no try upon the router's works, and each of them does upon the own", async () => {
    await expectNoReach(cell.caged.guest, new Kernel(await cell.server.plane()));
  });

  it("nor does one after the warden has died, upon instances of before and after", async () => {
    const { warden } = await cell.server.plane();
    process.kill(warden!, "SIGKILL");
    const [id = ""] = await cell.server.launch();
    await cell.server.settle();
    const kernel = new Kernel(await cell.server.plane());
    await expectNoReach(cell.other.guest, kernel);
    await expectNoReach(new Guest(id, cell.server.process.endpoint, { instance: id }), kernel);
  });
});
