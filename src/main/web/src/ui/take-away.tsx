import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { type Cell, toCsv } from '../core/csv';
import { download, fileName } from '../core/download';
import { usePage } from '../core/page-context';
import { asPng } from '../core/picture';
import { toXlsx } from '../core/xlsx';
import { Icon } from './icon';

export type TableFile = { readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

type Props = {
  /** What the files are named after. */
  readonly subject: string;
  readonly table: () => TableFile;
  /** The picture as SVG; null where there is none. */
  readonly picture: (() => string) | null;
  /** What is taken away, on a page that holds several such things; the page as a whole is printed elsewhere then. */
  readonly of?: string;
};

/** Takes an answer away: its table for a spreadsheet, its picture, or everything on paper. */
export function TakeAway({ subject, table, picture, of }: Props) {
  const { t } = usePage();
  const save = async (form: string) => {
    const content = await file(form);
    if (content) download(fileName(subject, form), content);
  };
  return (
    <div className="toolbar">
      <MenuTrigger>
        <Button className="tool" aria-label={[t.coverage.export, of].filter(Boolean).join(': ')}>
          <Icon name="export" />
          {t.coverage.export}
        </Button>
        <Popover className="popover">
          <Menu onAction={(key) => void save(String(key))}>
            <MenuItem id="csv">{t.coverage.exportCsv}</MenuItem>
            <MenuItem id="xlsx">{t.takeAway.xlsx}</MenuItem>
            {picture && <MenuItem id="svg">{t.coverage.exportSvg}</MenuItem>}
            {picture && <MenuItem id="png">{t.coverage.exportPng}</MenuItem>}
          </Menu>
        </Popover>
      </MenuTrigger>
      {of === undefined && (
        <Button className="tool" onPress={() => print()}>
          <Icon name="profile" />
          {t.coverage.print}
        </Button>
      )}
    </div>
  );

  async function file(form: string): Promise<Blob | null> {
    const { header, rows } = table();
    switch (form) {
      case 'csv':
        return new Blob([toCsv(header, rows)], { type: 'text/csv' });
      case 'xlsx':
        return new Blob([toXlsx(subject, header, rows)], {
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        });
      case 'svg':
        return picture && new Blob([picture()], { type: 'image/svg+xml' });
      case 'png':
        return picture && asPng(picture());
      default:
        return null;
    }
  }
}
