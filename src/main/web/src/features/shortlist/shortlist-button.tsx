import { Button } from 'react-aria-components';
import { isListed, type Listed, shortlist, unlist, useShortlist } from '../../core/shortlist';
import { usePage } from '../../core/page-context';

/** Puts an organisation on the shortlist or takes it off. */
export function ShortlistButton({ organisation }: { readonly organisation: Listed }) {
  const { t, say } = usePage();
  const listed = isListed(useShortlist(), organisation.id);
  const toggle = () => {
    if (listed) unlist(organisation.id);
    else shortlist(organisation);
    say(listed ? t.shortlist.removed(organisation.name) : t.shortlist.added(organisation.name));
  };
  return (
    <Button className="tool" aria-pressed={listed} onPress={toggle}>
      {listed ? t.shortlist.listed : t.shortlist.add}
      <span className="sr-only">: {organisation.name}</span>
    </Button>
  );
}
