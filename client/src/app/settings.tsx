import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { shared } from '@/i18n/shared'
import { createFormat, type Format, type Language, officialFormat } from '@/lib/format'
import type { Digits } from '@/lib/thai/digits'

type Settings = {
  language: Language
  digits: Digits
  format: Format
  setLanguage: (language: Language) => void
  setDigits: (digits: Digits) => void
}

const SettingsContext = createContext<Settings | null>(null)

const remembered = <T extends string>(key: string, allowed: readonly T[], fallback: T): T => {
  const value = localStorage.getItem(key) as T | null
  return value && allowed.includes(value) ? value : fallback
}

/** Language and digits of the reader; a switch re-reads words from context, so that no form loses its input. */
export const SettingsProvider = ({ children }: { children: ReactNode }) => {
  const [language, setLanguage] = useState<Language>(() => remembered('language', ['th', 'en'], 'th'))
  const [digits, setDigits] = useState<Digits>(() => remembered('digits', ['arabic', 'thai'], 'arabic'))
  useEffect(() => {
    document.documentElement.lang = language
    localStorage.setItem('language', language)
  }, [language])
  useEffect(() => localStorage.setItem('digits', digits), [digits])
  const value = useMemo(
    () => ({ language, digits, setLanguage, setDigits, format: createFormat(language, digits) }),
    [language, digits],
  )
  return <SettingsContext value={value}>{children}</SettingsContext>
}

/** What is printed for the file is official whatever the reader chose for the screen. */
export const OfficialStyle = ({ children }: { children: ReactNode }) => {
  const settings = useSettings()
  const value = useMemo<Settings>(
    () => ({ ...settings, language: 'th', digits: 'thai', format: officialFormat() }),
    [settings],
  )
  return <SettingsContext value={value}>{children}</SettingsContext>
}

export const useSettings = () => {
  const settings = useContext(SettingsContext)
  if (!settings) throw new Error('SettingsProvider is missing')
  return settings
}

export const useFormat = () => useSettings().format

/** The words of one catalog in the reader's language. */
export const useText = <T,>(catalog: { th: T; en: T }): T => catalog[useSettings().language]

export const useShared = () => useText(shared)
