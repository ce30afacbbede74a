import { Button, DropZone, FileTrigger } from 'react-aria-components';
import { usePage } from '../../core/page-context';

type Props = { readonly receiving: string | null; readonly onFile: (file: File) => void };

/** The first step: a file chosen or dropped. */
export function FileStep({ receiving, onFile }: Props) {
  const { t } = usePage();
  if (receiving !== null)
    return (
      <p role="status" className="import-drop">
        {t.imports.uploading(receiving)}
      </p>
    );
  return (
    <DropZone
      className="import-drop"
      onDrop={(event) => {
        const dropped = event.items.find((item) => item.kind === 'file');
        if (dropped?.kind === 'file') void dropped.getFile().then(onFile);
      }}
    >
      <FileTrigger
        onSelect={(files) => {
          const [file] = files ?? [];
          if (file) onFile(file);
        }}
      >
        <Button className="primary">{t.imports.choose}</Button>
      </FileTrigger>
      <span className="muted">{t.imports.drop}</span>
    </DropZone>
  );
}
