import type { PlaybookStep } from '../step';

/** Passing on (D13-3, S1-9), telling the result, return visit and end (D13-5), and what stays inside. */
export const FOLLOW_THROUGH: readonly PlaybookStep[] = [
  {
    id: 'understand-then-pass',
    moment: 'passing-on',
    title: ['问明白了再转', 'Understand it before you pass it on'],
    say: [
      ['我先把事情问清楚，省得您再说一遍。', 'Let me understand it first, so that you need not repeat it.'],
      [
        '这件由客户经理接手，经过我都交代了，今天五点前联系您。',
        'The customer manager takes it over and knows it all; you will hear by five today.',
      ],
    ],
    doNot: [
      ['没听完就「我给您转一下」', '“I will put you through” before you have heard it'],
      ['转出去就不管了', 'Forget it once it is passed on'],
    ],
    why: [
      '没弄懂就转，客户要从头再讲，火更大。该后台办的，在时限内转到。',
      'Passed on half understood it has to be told again, angrier. What the back office does goes there within its limit.',
    ],
    sources: ['D13-3', 'D13-4'],
  },
  {
    id: 'keep-following',
    moment: 'passing-on',
    title: ['转出去，人还是你盯', 'Passed on, still yours to follow'],
    say: [
      ['虽然交给同事办，您有事还是找我。', 'A colleague does the work, but you can still call me.'],
      [
        '（对同事）这件我接的，到哪一步了？我跟客户约了五点。',
        '(to a colleague) I took this one: how far is it? I promised five o’clock.',
      ],
    ],
    doNot: [['「我已经转过去了，您问他们」', '“I passed it on, ask them”']],
    why: ['首问负责制：第一个接的人一直跟到结案。', 'The first person asked follows it until it is closed.'],
    sources: ['S1-9'],
  },
  {
    id: 'tell-the-result',
    moment: 'informing',
    title: ['到点就说结果，连原因一起说', 'Tell the result in time, with its reason'],
    say: [
      [
        '您反映的事查清了：原因是型号配错，已经换好。',
        'We know now: a wrong part was fitted; it has been changed.',
      ],
      ['后面三个月有问题，直接找我。', 'If anything comes up in the next three months, call me.'],
      ['这样处理，您满意吗？', 'Are you satisfied with this?'],
    ],
    doNot: [
      ['只说「已经处理了」', 'Say only “it has been dealt with”'],
      ['过了时限才想起来', 'Remember it after the limit'],
    ],
    why: [
      '按时限跟进，把结果告诉客户，再问一句满意不满意。',
      'Follow by the limit, tell the result, and ask whether they are satisfied.',
    ],
    sources: ['D13-5'],
  },
  {
    id: 'still-not-content',
    moment: 'informing',
    title: ['不满意，接着办', 'Not satisfied: go on'],
    say: [
      [
        '谢谢您直说。哪一点您还不满意？我重新办。',
        'Thank you for being open. What is still wrong? I will take it up again.',
      ],
    ],
    doNot: [['「上次不是说好了吗」', '“But you agreed last time”']],
    why: [
      '跟踪服务：还不满意，就继续改，直到办好。',
      'Follow the customer; as long as they are not satisfied, go on improving.',
    ],
    sources: ['D6-1'],
  },
  {
    id: 'visit-call',
    moment: 'visiting',
    title: ['回访：先报家门，再问满意', 'The call: say who you are, then ask'],
    say: [
      [
        '您好，我是店里客服小周，上次您反映的异响，现在好了吗？',
        'Hello, Zhou from the store: the noise you told us of, is it gone?',
      ],
      ['这次处理您满意吗？哪里还能做得更好？', 'Are you satisfied? What could we have done better?'],
      ['您现在说话方便吗？不方便我换个时间打。', 'Is this a good moment? I can call another time.'],
    ],
    doNot: [
      ['催客户打高分', 'Press for a good mark'],
      ['客户一说不满就辩解', 'Defend yourself as soon as they complain'],
    ],
    why: ['回访是听真话，不是要好评。', 'The visit is for the truth, not for a good mark.'],
    sources: ['D13-5'],
  },
  {
    id: 'beyond-satisfaction',
    moment: 'visiting',
    title: ['满意只是起点', 'Satisfaction is only the base'],
    say: [
      ['下次保养前我提醒您，直接打我电话就行。', 'I will remind you before the next service; just call me.'],
      ['您身边有朋友看车，也可以找我。', 'If a friend looks for a car, send them to me.'],
    ],
    doNot: [['问完满意，从此没了下文', 'Ask, and never be heard of again']],
    why: [
      '满意不等于忠诚；忠诚的客户会再买，还会介绍朋友来。',
      'Satisfied is not loyal; loyal customers buy again and bring friends.',
    ],
    sources: ['D19-4'],
  },
  {
    id: 'all-promises-kept',
    moment: 'closing',
    title: ['答应的都办到了，才算完', 'Closed when every promise is kept'],
    say: [
      ['答应您的几件都办好了，您看还差什么？', 'What we promised is done; is anything missing?'],
      ['再次谢谢您的意见，配件核对我们已经改了。', 'Thank you again; we have changed how parts are checked.'],
    ],
    doNot: [['客户还没点头就结案', 'Close before the customer agrees']],
    why: ['最后再谢一次，告诉客户他的话起了作用。', 'Thank them once more, and say what came of it.'],
    sources: ['D18-7', 'S1-4'],
  },
  {
    id: 'learn-from-it',
    moment: 'closing',
    title: ['一件投诉，大家一起学', 'Learn from it together'],
    say: [
      [
        '（早会上）这件案子讲一讲：换了你怎么接？',
        '(in the morning meeting) Let us talk this one through: how would you take it?',
      ],
      [
        '（给建议箱）有改进的点子，一句话也行。',
        '(for the suggestion box) An idea for the better, one line is enough.',
      ],
    ],
    doNot: [['只批评人，不改做法', 'Blame people and change nothing']],
    why: [
      '员工建议箱、案例、演练、操作手册：这次的教训变成下次的做法。',
      'Suggestion box, cases, drills, manual: what went wrong becomes how it is done.',
    ],
    sources: ['S0-14'],
  },
  {
    id: 'no-shirking',
    moment: 'teamwork',
    title: ['先担起来，再分工', 'Take it up first, then share the work'],
    say: [
      [
        '（对同事）客户的事我先接着，缺的你帮我补上。',
        '(to a colleague) I take the customer; please help me with the rest.',
      ],
      [
        '（对同事）别先说该谁，先说今天谁给客户回话。',
        '(to a colleague) Not whose fault: who calls the customer today?',
      ],
    ],
    doNot: [
      ['部门之间推来推去', 'Push it from department to department'],
      ['流程走完了，问题还在', 'Finish the process and leave the problem'],
    ],
    why: [
      '重推诿轻担当、重流程轻实效，是客户流失的根子。',
      'Passing the buck and form before substance are how customers are lost.',
    ],
    sources: ['S1-4', 'S1-9'],
  },
  {
    id: 'every-key-moment',
    moment: 'key-moment',
    title: ['每个关键时刻，先替客户想', 'At each key moment think as the customer'],
    say: [
      [
        '（问自己）这一刻客户最想知道什么、最怕什么？',
        '(to yourself) What does the customer want to know now, and fear?',
      ],
      ['您有顾虑直接说，我一条一条给您讲。', 'Tell me your doubts; I will answer them one by one.'],
    ],
    doNot: [['异议来了就躲，客户走了就算', 'Dodge objections, let who leaves go']],
    why: [
      '从欢迎、试驾、报价到交车、送别，哪一刻没做好，投诉就从哪一刻来。',
      'From welcome, test drive and quotation to delivery and farewell: complaints come from the moment that went wrong.',
    ],
    sources: ['D19-1'],
  },
  {
    id: 'true-data',
    moment: 'key-moment',
    title: ['资料当面核对', 'Check the data with the customer'],
    say: [
      [
        '跟您核对一下：九月十二号交的车，现在跑了八千公里，对吗？',
        'May I check: delivered on 12 September, 8,000 km now?',
      ],
    ],
    doNot: [['交车日期、里程凭感觉填', 'Guess the delivery date or the mileage']],
    why: [
      '三包期、保养提醒都从交车日期和里程算起，录错一个，后面全错。',
      'Three guarantees and reminders count from delivery date and mileage; one wrong entry spoils all.',
    ],
    sources: ['D19-2'],
  },
  {
    id: 'management-meets-customers',
    moment: 'key-moment',
    title: ['请客户见见管理层', 'Let customers meet the management'],
    say: [
      [
        '我们总经理想请几位车主来坐坐，听听真话，您愿意来吗？',
        'Our general manager would like to hear some owners; would you come?',
      ],
    ],
    doNot: [
      ['只请满意的客户', 'Invite only the satisfied'],
      ['谈完没有记录', 'Keep no notes'],
    ],
    why: [
      '面谈、活动、定期访谈报告，管理层才听得到一线的声音。',
      'Meetings, events and regular reports bring the counter’s voice upstairs.',
    ],
    sources: ['D19-3'],
  },
];
