import { useState } from 'react'
import { createIntent } from '@/api/intent'

/** The one thing that this form or button is for; it may be sent again after a lost answer and is still done once. */
export const useIntent = () => useState(createIntent)[0]
