import { en } from './en'
import { th } from './th'

export const shared = { th, en }
