/** Elastic IP addresses handed to another account: offered, withdrawn, accepted. */
import type { Job } from "../../core/service.ts";
import type { AddressTransfer as TransferView } from "../../models/ec2.d.ts";
import { allocate } from "./address-allocation.ts";
import { change } from "./api.ts";
import { describes } from "./describe.ts";
import { fault } from "./faults.ts";
import { addressTransfers, addresses } from "./tables/address.ts";
import type { Address, AddressTransfer } from "./tables/address.ts";
import { tagsOf } from "./tag-specification.ts";

const dayMs = 86_400_000;
/** An offer stands for 7 days, and an accepted one is listed for 14. */
const offerMs = 7 * dayMs;
const listedMs = 14 * dayMs;

const enableAddressTransfer = change(
  "EnableAddressTransfer",
  { honours: ["AllocationId", "TransferAccountId"] },
  ({ AllocationId, TransferAccountId }, cx) => {
    const row = cx.find(addresses, AllocationId);
    if (!/^\d{12}$/.test(TransferAccountId) || TransferAccountId === cx.account)
      throw fault("InvalidParameterValue", `Value (${TransferAccountId}) for parameter transferAccountId is invalid.`);
    if (row.serviceManaged)
      throw fault("OperationNotPermitted", `You are not allowed to manage '${row.serviceManaged}' addresses.`);
    const { id, account, region, publicIp } = row;
    const expiresAt = cx.now + offerMs;
    const offer = {
      id,
      account,
      region,
      publicIp,
      toAccount: TransferAccountId,
      status: "pending",
      expiresAt,
    } as const;
    cx.tx.upsert(addressTransfers, offer);
    cx.schedule("address-transfer-over", { id }, expiresAt);
    return { AddressTransfer: viewTransfer(offer) };
  },
);

const disableAddressTransfer = change("DisableAddressTransfer", { honours: ["AllocationId"] }, (input, cx) => {
  const { id } = cx.find(addresses, input.AllocationId);
  const offer = cx.tx.get(addressTransfers, id);
  if (!offer) throw fault("InvalidAddress.NotFound", `The address '${id}' has no pending transfer.`);
  cx.tx.remove(addressTransfers, id);
  return { AddressTransfer: { ...viewTransfer(offer), AddressTransferStatus: "disabled" } };
});

const acceptAddressTransfer = change(
  "AcceptAddressTransfer",
  { honours: ["Address", "TagSpecifications"] },
  (input, cx) => {
    const offer = cx.read
      .by(addressTransfers, "publicIp", input.Address)
      .find(
        ({ status, toAccount, region }) => status === "pending" && toAccount === cx.account && region === cx.region,
      );
    const given = offer && cx.tx.get(addresses, offer.id);
    if (!given) throw fault("InvalidAddress.NotFound", `Address '${input.Address}' not found.`);
    checkTransferable(given);
    const tags = tagsOf(input.TagSpecifications, "elastic-ip");
    cx.tx.remove(addresses, given.id);
    const taken = allocate(cx, given.publicIp, { tags });
    const accepted = cx.tx.update(addressTransfers, given.id, { status: "accepted", acceptedAt: cx.now });
    cx.schedule("address-transfer-over", { id: given.id }, cx.now + listedMs);
    return { AddressTransfer: { ...viewTransfer(accepted), AllocationId: taken.id } };
  },
);

const describeAddressTransfers = describes("DescribeAddressTransfers", {
  table: addressTransfers,
  ids: "AllocationIds",
  maxWithIds: true,
  result: "AddressTransfers",
  view: viewTransfer,
});

/** Operations of address transfers. */
export const addressTransferOperations = [
  enableAddressTransfer,
  disableAddressTransfer,
  acceptAddressTransfer,
  describeAddressTransfers,
];

/** Jobs of address transfers: an offer lapses, and what was accepted is listed no longer. */
export const addressTransferJobs: Readonly<Record<string, Job>> = {
  "address-transfer-over": (cx, { id }) => {
    const row = cx.tx.get(addressTransfers, String(id));
    if (row && cx.now >= (row.acceptedAt === undefined ? row.expiresAt : row.acceptedAt + listedMs))
      cx.tx.remove(addressTransfers, row.id);
  },
};

/** What is wrong with an address shows when it is accepted, not when it is offered. */
function checkTransferable({ id, associationId, ptrRecord, ptrUpdate }: Address): void {
  if (associationId)
    throw fault("InvalidTransfer.AddressAssociated", `The address ${id} is associated and cannot be transferred.`);
  if (ptrRecord || ptrUpdate)
    throw fault("InvalidTransfer.AddressCustomPtrSet", `The address ${id} has a reverse DNS record.`);
}

function viewTransfer(row: AddressTransfer): TransferView {
  return {
    AllocationId: row.id,
    PublicIp: row.publicIp,
    TransferAccountId: row.toAccount,
    TransferOfferExpirationTimestamp: new Date(row.expiresAt),
    TransferOfferAcceptedTimestamp: row.acceptedAt === undefined ? undefined : new Date(row.acceptedAt),
    AddressTransferStatus: row.status,
  };
}
