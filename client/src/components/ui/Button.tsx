import type { ButtonHTMLAttributes } from 'react'
import styles from './ui.module.css'

type Look = 'plain' | 'primary' | 'danger' | 'quiet'

/** The class of a button, for links that look like one. */
export const buttonClass = (look: Look = 'plain') =>
  [styles.button, look !== 'plain' && styles[look]].filter(Boolean).join(' ')

export const Button = ({
  look = 'plain',
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look }) => (
  <button {...rest} type={type} className={buttonClass(look)} />
)
