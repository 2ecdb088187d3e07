/** An IPv6 customer has a whole /64 of addresses: they count as one. */
export const networkOf = (address: string): string =>
  address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;
