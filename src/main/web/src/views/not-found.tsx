import { usePage } from '../core/page-context';
import { useTitle } from '../core/use-title';
import { ViewLink } from '../ui/view-link';

export function NotFoundView({ path }: { readonly path: string }) {
  const { t } = usePage();
  useTitle(t.frame.notFound.title);
  return (
    <main id="content" className="empty">
      <h1>{t.frame.notFound.title}</h1>
      <p>{t.frame.notFound.text(path)}</p>
      <ViewLink to={{ page: 'start' }} className="button primary">
        {t.frame.home}
      </ViewLink>
    </main>
  );
}
