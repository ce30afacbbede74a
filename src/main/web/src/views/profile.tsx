import { explore } from '../core/address';
import { usePage } from '../core/page-context';
import { kindOfId } from '../core/things';
import { useTitle } from '../core/use-title';
import { TELLING_LINKS } from '../core/vocabulary';
import { useThing } from '../features/neighbourhood/thing-name';
import { Profile } from '../features/profile';
import { SectionLevel } from '../ui/fact';
import { Mark } from '../ui/mark';
import { ViewLink } from '../ui/view-link';

/** The whole profile of one thing on a page of its own, to read and to print. */
export function ProfileView({ id }: { readonly id: string }) {
  const { t } = usePage();
  const thing = useThing(id);
  const name = thing?.label ?? id;
  const kind = thing?.kind ?? kindOfId(id);
  const [links = []] = kind ? TELLING_LINKS[kind] : [];
  useTitle(name);
  return (
    <main id="content" className="profile-view">
      <header>
        {kind && (
          <p className="kind-line">
            <Mark kind={kind} /> {t.words.kind[kind]}
          </p>
        )}
        <h1>{name}</h1>
        <ViewLink
          to={explore({ steps: [{ do: 'expand', id, links, count: 25 }], selected: id })}
          className="button"
        >
          {t.organisations.toGraph}
        </ViewLink>
      </header>
      <SectionLevel value={2}>
        <Profile id={id} />
      </SectionLevel>
    </main>
  );
}
