import type { PlaybookStep } from '../step';

/** With the owner in the store (D18-5, D18-6), explaining (D13-3, D18-7), plan and refusal (D13-4). */
export const FACE_TO_FACE: readonly PlaybookStep[] = [
  {
    id: 'separate-room',
    moment: 'on-site',
    title: ['请到单独的房间', 'Go to a separate room'],
    say: [['大厅里吵，咱们到接待室坐下慢慢说。', 'It is noisy here; let us sit down in the reception room.']],
    doNot: [
      ['当着别的客户在大厅里谈', 'Talk in the hall before other customers'],
      ['一群人围上去', 'Crowd around the customer'],
    ],
    why: [
      '换个安静地方，人容易静下来，事情也不扩散。',
      'A quiet place calms people and keeps it from spreading.',
    ],
    sources: ['D18-5'],
  },
  {
    id: 'know-before-meeting',
    moment: 'on-site',
    title: ['先看单子，再见客户', 'Know the repair before you meet'],
    say: [
      [
        '您这次的维修记录我看过了，是来修变速箱的，对吧？',
        'I have read your repair order: the gearbox, is that right?',
      ],
      ['这位是客服总监，专门来听您说，您先讲。', 'This is our director; please tell us, you first.'],
    ],
    doNot: [
      ['什么都没看就进门', 'Walk in without having read anything'],
      ['让客户从头再讲一遍', 'Make them tell it all again'],
    ],
    why: [
      '维修全过程和车主情况心里有数，服务顾问陪着，话才接得上。',
      'Knowing the whole repair and the owner, with the adviser at your side, you can follow.',
    ],
    sources: ['D18-5'],
  },
  {
    id: 'not-servile',
    moment: 'on-site',
    title: ['客气，但不委曲求全', 'Courteous, not servile'],
    say: [
      [
        '您的要求我听明白了，能办的我现在就办，办不到的我照实说。',
        'I have understood. What I can do I do now; what I cannot I will tell you.',
      ],
    ],
    doNot: [
      ['为了让客户走，什么都答应', 'Promise anything to make them leave'],
      ['赔着笑脸，一句话也不敢说', 'Smile and say nothing'],
    ],
    why: [
      '让车主觉得受重视，不等于没有底线。答应了做不到，下次更难收场。',
      'To make the owner feel important is not to have no limits. A broken promise is worse than none.',
    ],
    sources: ['D18-6'],
  },
  {
    id: 'explain-not-argue',
    moment: 'explaining',
    title: ['讲道理，不辩解、不摆脸色', 'Explain; neither argue nor look down'],
    say: [
      ['您看，这是检测的数据，我一项一项跟您讲。', 'These are the readings; let me go through them.'],
      ['这里确实容易误会，怪我们没先说清楚。', 'This is easily misunderstood; we should have said so first.'],
    ],
    doNot: [
      ['「这是规定」「您不懂车」', '“That is the rule”, “you do not know cars”'],
      ['找借口，摆脸色', 'Make excuses, look annoyed'],
    ],
    why: [
      '站在客户那边讲，误会要纠正，但话要客气。',
      'Speak from their side; correct a misunderstanding, but politely.',
    ],
    sources: ['D13-3', 'D18-6'],
  },
  {
    id: 'no-blaming-colleagues',
    moment: 'explaining',
    title: ['不在客户面前说自己人', 'Never blame the company or colleagues'],
    say: [['这是我们店的事，我来协调。', 'This is for our store to sort out; I will see to it.']],
    doNot: [
      ['「都是车间弄的」「厂家就这样」', '“The workshop did it”, “the maker is like that”'],
      ['跟着客户一起骂公司', 'Join in against the company'],
    ],
    why: ['客户找的是这家店，不是哪个部门。', 'The customer came to the store, not to a department.'],
    sources: ['D13-3'],
  },
  {
    id: 'ours',
    moment: 'explaining',
    title: ['是我们的错：认错、返修、费用我们出', 'Ours: admit it, rework it, bear the cost'],
    say: [
      ['查清楚了，是我们没做好，向您道歉。', 'It is clear now: we got it wrong, and I apologise.'],
      [
        '您哪天方便？我们按您的时间返修，费用我们出。',
        'Which day suits you? We rework it then, at our cost.',
      ],
      ['谢谢您再给我们一次机会。', 'Thank you for giving us another chance.'],
    ],
    doNot: [
      ['「小问题，没事的」', '“A small thing, never mind”'],
      ['自己往重里说，反复检讨', 'Make it larger than it is'],
    ],
    why: ['认错认一次，剩下的用行动补。', 'Admit it once; the rest is done by deeds.'],
    sources: ['D18-7', 'D13-3', 'C-10'],
  },
  {
    id: 'not-ours',
    moment: 'explaining',
    title: ['不是我们的错：耐心讲，能帮就帮', 'Not ours: patience, and help all the same'],
    say: [
      ['我陪您看一下，慢慢给您讲。', 'Let us look at it together; I will explain.'],
      [
        '我们免费给您查，修之前先报价，您同意了再动手。',
        'The inspection is free; we quote first and repair only if you agree.',
      ],
      ['这次我给您申请优惠，工时费能减一些。', 'I will ask for a discount; some labour can be let off.'],
      ['还是谢谢您来跟我们说。', 'Thank you all the same for telling us.'],
    ],
    doNot: [
      ['「这是您自己用坏的」', '“You broke it yourself”'],
      ['没等客户同意就拆、就修', 'Start before the customer has agreed'],
    ],
    why: [
      '一、耐心解释；二、免费检查，同意再修；三、收费给优惠或减工时费。',
      'First explain patiently; then inspect free and repair with consent; then charge with a discount or less labour.',
    ],
    sources: ['D18-7', 'D18-2'],
  },
  {
    id: 'time-and-reason',
    moment: 'proposing',
    title: ['方案、时间、理由一起说', 'Plan, time and reason together'],
    say: [
      [
        '配件要订，三天到，第四天上午给您装。',
        'The part takes three days; we fit it on the fourth, in the morning.',
      ],
      ['要这么久，是因为厂家要发货。', 'It takes that long because the maker has to ship it.'],
    ],
    doNot: [
      ['「过几天就好」', '“In a few days”'],
      ['先拍胸脯，回头批不下来', 'Promise what may not be approved'],
    ],
    why: ['说清要多久、为什么，客户心里的期望才合适。', 'How long and why: then expectations fit.'],
    sources: ['D13-4', 'D13-3'],
  },
  {
    id: 'workable-plan',
    moment: 'proposing',
    title: ['拿出办得成的办法，让客户选', 'Offer what can be done, let them choose'],
    say: [
      ['有两个办法，您看哪个方便？', 'There are two ways; which suits you?'],
      ['这样处理，您觉得可以吗？', 'Would that be all right for you?'],
    ],
    doNot: [
      ['「只能这样」', '“That is all there is”'],
      ['没有权限就许赔偿', 'Promise compensation that is not yours to give'],
    ],
    why: [
      '客户满意为核心，问题解决为原则：走完流程不算完，问题解决了才算。',
      'The customer satisfied, the problem solved: a finished process is not yet a solution.',
    ],
    sources: ['D6-1', 'S1-4'],
  },
  {
    id: 'frank-limits',
    moment: 'refusing',
    title: ['办不到的，坦白说', 'Be frank about what cannot be done'],
    say: [
      [
        '这一条店里确实办不到，我直说，免得耽误您。',
        'This we cannot do; I say it plainly so as not to waste your time.',
      ],
      [
        '我能做的是：免费检查，工时费打折。',
        'What I can do: inspect it free, and take something off the labour.',
      ],
      [
        '您要是不认可，我帮您往上反映，明天中午前回话。',
        'If you do not agree I will pass it up and answer by noon tomorrow.',
      ],
    ],
    doNot: [
      ['绕圈子，拖着不答', 'Beat about the bush'],
      ['「那您去告吧」', '“Then sue us”'],
    ],
    why: [
      '说清公司的难处和界限，再给一条能走的路。',
      'State the limits of the company openly, and leave a way on.',
    ],
    sources: ['D13-4', 'D18-6'],
  },
];
