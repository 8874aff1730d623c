import type { HolidayDraft, HolidayItem } from '@/api/generated/types.gen'
import { useFormat, useSettings, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { Chip } from '@/components/ui/Notice'
import type { Editing } from './HolidayDialog'
import styles from './holidays.module.css'
import { holidaysText } from './text'

const draftOf = (item: HolidayItem): HolidayDraft => ({
  date: item.date,
  nameTh: item.nameTh,
  nameEn: item.nameEn ?? '',
  isDayOff: item.isDayOff,
  forProvince: item.source === 'province',
})

type Props = {
  item: HolidayItem
  mayEdit: boolean
  onEdit: (editing: Editing) => void
  onRemove: () => void
}

/** One entry: own ones can be changed, one of the state made a working day by an own entry. */
export const HolidayRow = ({ item, mayEdit, onEdit, onRemove }: Props) => {
  const t = useText(holidaysText)
  const words = useShared()
  const format = useFormat()
  const { language } = useSettings()
  const day = format.date(item.date)
  const { id, version } = item
  return (
    <tr className={item.inForce ? undefined : styles.replaced}>
      <td className="nowrap">{day}</td>
      <th scope="row">
        <span className={styles.name}>
          {format.digits((language === 'en' && item.nameEn) || item.nameTh)}
          <small>
            {t.kinds[item.kind]} · {t.sources[item.source]}
          </small>
          {(item.confidence === 'low' || item.confidence === 'medium') && <Chip tone="warn">{t.unsure}</Chip>}
        </span>
      </th>
      <td>
        {item.inForce ? (
          <Chip tone={item.isDayOff ? 'info' : 'ok'}>{item.isDayOff ? t.off : t.worked}</Chip>
        ) : (
          t.replaced
        )}
      </td>
      {mayEdit && (
        <td className={styles.work}>
          {id && version != null && (
            <>
              <Button
                aria-label={t.editDay(day)}
                onClick={() => onEdit({ id, version, draft: draftOf(item) })}
              >
                {words.edit}
              </Button>
              <Button look="danger" aria-label={t.removeDay(day)} onClick={onRemove}>
                {words.remove}
              </Button>
            </>
          )}
          {item.source === 'state' && item.inForce && (
            <Button
              look="quiet"
              aria-label={t.workOnDay(day)}
              onClick={() => onEdit({ draft: { ...draftOf(item), isDayOff: false } })}
            >
              {t.workOn}
            </Button>
          )}
        </td>
      )}
    </tr>
  )
}
