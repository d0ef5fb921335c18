/** What is said once an address was to be shared, in English. By itself, since the first view does without it. */
export const enSharing = {
  copied: "The address is copied. Whoever opens it sees just this view.",
  notCopied: "The browser did not allow copying. Copy the address by hand; whoever opens it sees just this view.",
  address: "Address of this view",
  close: "Close",
};
