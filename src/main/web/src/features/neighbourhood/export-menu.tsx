import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import { Icon } from '../../ui/icon';

export type ExportForm = 'png' | 'things' | 'links';

/** Takes what is on screen away: as a picture, or as tables for a spreadsheet. */
export function ExportMenu({
  picture,
  onExport,
}: {
  readonly picture: boolean;
  readonly onExport: (form: ExportForm) => void;
}) {
  const { t } = usePage();
  return (
    <MenuTrigger>
      <Button className="tool">
        <Icon name="export" />
        {t.explore.export}
      </Button>
      <Popover className="popover">
        <Menu onAction={(key) => onExport(key as ExportForm)} disabledKeys={picture ? [] : ['png']}>
          <MenuItem id="png">{t.explore.exportPng}</MenuItem>
          <MenuItem id="things">{t.explore.exportThings}</MenuItem>
          <MenuItem id="links">{t.explore.exportLinks}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
