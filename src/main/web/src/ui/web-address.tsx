import { Icon } from './icon';

/** A link out, only for web addresses; any other text stays text. */
export function WebAddress({ address }: { readonly address: string }) {
  const complete = /^[a-z]+:/i.test(address) ? address : `https://${address}`;
  if (!/^https?:\/\//i.test(complete)) return <>{address}</>;
  return (
    <a href={complete} target="_blank" rel="noreferrer">
      {address.replace(/^https?:\/\//i, '').replace(/\/$/, '')} <Icon name="external" />
    </a>
  );
}
