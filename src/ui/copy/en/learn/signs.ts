import { own } from '../../gaps.ts';
import type { LearnText } from '../../learn-text.ts';
import { learnNames } from '../learn-names.ts';

/** Red flags and spotting. */
export const signs: LearnText = {
  title: learnNames.signs,
  lead: 'When a little blood can wait, and when to call somebody now, today or soon.',
  writtenOn: '2026-11-23',
  next: ['care'],
  sections: [
    {
      title: 'How to use this page',
      paragraphs: [
        'It is short, so that you can find things fast. If you are in doubt, call. You need not be sure first.',
        'If you had an operation, a birth or radiotherapy, your team may have given you other rules. Theirs come first.',
      ],
    },
    {
      title: 'Get help now',
      searchWords: [
        'emergency',
        'ambulance',
        'fever',
        'temperature',
        'urine',
        'pee',
        'dizzy',
        'saddle',
        'stool',
        'faeces',
        'fart',
        'fistula',
      ],
      paragraphs: [
        'Stop. Take out what comes out without force. If that hurts or it holds on, leave it in and say so. Call your local emergency number if one of these is true:',
      ],
      list: [
        'You bleed so much that a pad is soaked in an hour, or you bleed and feel faint.',
        'You feel very unwell.',
        'You feel faint, and it does not pass when you lie down and breathe as usual.',
        'The pain is very strong or sudden, or it felt as if something gave way.',
        'You cannot wee, a leg has grown weak, or it is newly numb between your legs.',
        `Poo, pus or bowel gas comes through ${own.canal}, or wee leaks all the time. Air that comes out after something was inside is not this.`,
        'You have 38 °C or more, and you are still healing. Or you have radiotherapy now, or had it lately.',
      ],
      sources: ['S11', 'S12', 'S13', 'S96', 'S104', 'ourDefault'],
    },
    {
      title: 'Call today',
      searchWords: ['fever', 'temperature', 'urine', 'pee', 'thrush', 'smell', 'itch'],
      paragraphs: [
        'Call a doctor, midwife or clinic on the same day, or an urgent care line when they are closed, if:',
      ],
      list: [
        'Bleeding goes on for more than 24 hours, or it is more than spotting.',
        'You have 38 °C or more.',
        'There is new discharge, or it smells bad.',
        'It burns when you wee.',
        'Pain in your belly or pelvis keeps growing.',
      ],
      sources: ['S10', 'S12', 'ourDefault'],
    },
    {
      title: 'If it is stuck',
      searchWords: ['gripped', 'trapped', 'pull', 'remove', 'tight'],
      paragraphs: [
        'The muscles may be holding on to it. There is time, and no need to pull. Breathe out slowly. A low squat, or one foot up on something steady, may help. So may bearing down very lightly.',
        'If it hurts, or it does not come, leave it there and call your local urgent care line. It needs to come out soon, and a doctor can do that.',
      ],
      sources: ['S97', 'ourDefault'],
    },
    {
      title: 'Ask soon',
      searchWords: ['worsening', 'menopausal', 'postmenopausal'],
      paragraphs: [
        'Ask at the next chance, and put nothing inside until then, if you bleed and nobody knows why. That means bleeding after the menopause too, or after sex.',
        'Ask too when things get worse: pain that is new, or practice that hurts more from week to week. Until then you can rest, or go back to what felt fine.',
      ],
      sources: ['S7', 'ourDefault'],
    },
    {
      title: 'A little pink',
      paragraphs: [
        'Spotting is a few drops, or a pink smear when you wipe. Some hospital pages say that it is not unusual after practice. They are for people after an operation or the menopause.',
        'For everybody else we found little. An answer on a clinic’s web page says that bleeding is not common. A stretch that was too quick can make a small tear that bleeds.',
        'If it stops on the same day, a day of rest and a smaller, slower step may do. You can note it in your journal. If it comes back time after time, tell a clinician.',
      ],
      sources: ['S36', 'S83', 'S84', 'ourDefault'],
    },
    {
      title: 'On a period',
      searchWords: ['menstruation', 'menstrual'],
      paragraphs: [
        'A period is not a red flag. It is up to you whether you practise then. Breathing and drops are always there.',
      ],
      sources: ['ourDefault'],
    },
    {
      title: 'When to wait',
      searchWords: [
        'pregnancy',
        'surgery',
        'IUD',
        'stitches',
        'cancer',
        'radiation',
        'brachytherapy',
        'childbirth',
        'postnatal',
        'postpartum',
        'episiotomy',
        'caesarean',
        'anticoagulant',
      ],
      paragraphs: ['These are reasons to put nothing inside for now, and to ask first:'],
      list: [
        'an infection, or a wound that is open',
        'somebody told you to rest that part of your body',
        'less than 6 weeks since a birth, or no check yet',
        'less than 6 to 8 weeks since an operation there, or no word from the surgeon',
        'radiotherapy, as long as your team has named no date',
        'bleeding, and nobody knows why',
        'you may be pregnant, your waters have broken, or you have a new coil',
        'a pessary that is in place',
        'a fistula, known or possible: a gap between there and the bowel or the bladder',
        'blood thinners, or an illness that makes you bleed more',
        'no feeling, or less of it, in that part of your body',
      ],
      sources: ['S7', 'S14', 'S15', 'S16', 'ourDefault'],
    },
    {
      title: 'Where the numbers are from',
      paragraphs: [
        'Two pages give a fever as a little over 38 °C, and they do not agree. We ask at 38 °C, which is lower than both. The rule about a pad is for the days after an operation, and says 2 hours. We ask you to call after 1.',
      ],
      sources: ['S11', 'S12', 'ourDefault'],
    },
  ],
};
