/** An IPv6 address has eight groups, of which `::` leaves out the zeros; the first four are a customer's network. */
const GROUPS = 8;
const NETWORK_GROUPS = 4;

/** An IPv6 customer has a whole /64 of addresses: they count as one, however they are written. */
export const networkOf = (address: string): string => {
  if (!address.includes(':')) return address;
  const [before = '', after] = address.toLowerCase().split('::');
  const groupsOf = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const [first, last] = [groupsOf(before), groupsOf(after ?? '')];
  const zeros = after === undefined ? 0 : Math.max(0, GROUPS - first.length - last.length);
  return [...first, ...Array.from({ length: zeros }, () => '0'), ...last]
    .slice(0, NETWORK_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
};
