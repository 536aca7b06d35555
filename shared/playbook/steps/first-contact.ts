import type { PlaybookStep } from '../step';

/** The first minutes: feelings before facts (D13-1), then the whole story (D13-2). */
export const FIRST_CONTACT: readonly PlaybookStep[] = [
  {
    id: 'feelings-first',
    moment: 'receiving',
    title: ['先安抚人，再问事', 'Feelings first, then facts'],
    say: [
      ['您先坐，喝口水，这事交给我。', 'Please have a seat and some water; I will look after this.'],
      ['让您专门跑一趟，给您添麻烦了。', 'I am sorry you had to come here for this.'],
    ],
    doNot: [
      ['一开口就问单号、问经过', 'Open with the order number or with questions'],
      ['跟着客户一起急，嗓门越来越大', 'Get worked up with the customer'],
    ],
    why: [
      '人在气头上听不进道理。先管住自己的情绪，再安抚客户，最后才谈事。',
      'Nobody listens while angry. Control your own temper, calm the customer, then come to the matter.',
    ],
    sources: ['D13-1', 'D5-1'],
  },
  {
    id: 'measured-apology',
    moment: 'receiving',
    title: ['道歉要真心，也要有分寸', 'Apologise sincerely, not excessively'],
    say: [
      ['给您带来不便，我先跟您道个歉。', 'I am sorry for the trouble this has caused you.'],
      ['查下来要是我们没做好，我们一定认。', 'If it turns out that we got it wrong, we will say so.'],
    ],
    doNot: [
      ['还没查清就说「都是我们的错」', 'Say “it is all our fault” before anything is known'],
      ['一句接一句地道歉，越道越重', 'Apologise again and again, each time for more'],
    ],
    why: [
      '先为「让您不方便」道歉，责任查清了再说。真是我们的错就诚恳认错，道过头反而让客户以为出了大事。',
      'Apologise at once for the trouble; blame comes when it is known. If it is ours, say so plainly; too much of it makes the matter look worse than it is.',
    ],
    sources: ['D5-1', 'D13-3', 'C-10'],
  },
  {
    id: 'first-asked',
    moment: 'receiving',
    title: ['谁先接，谁跟到底', 'Who takes it follows it to the end'],
    say: [
      ['我姓周，您这事我负责跟到底，这是我的电话。', 'My name is Zhou; I stay with this. Here is my number.'],
    ],
    doNot: [['「这不归我管，您去问售后」', '“Not my department, ask After-sales”']],
    why: [
      '客户最烦被推来推去。首问负责：先接的人盯到结案。',
      'Nothing angers people more than being sent around. Whoever was asked first follows it until it is closed.',
    ],
    sources: ['S1-9', 'D13-1'],
  },
  {
    id: 'let-them-finish',
    moment: 'listening',
    title: ['让客户把话说完', 'Let them finish'],
    say: [
      ['您慢慢说，我听着呢。', 'Take your time, I am listening.'],
      ['换了是我，我也着急。', 'I would be upset, too.'],
      ['嗯，后来呢？', 'I see. And then?'],
    ],
    doNot: [
      ['打断、抢话、替客户下结论', 'Interrupt, or finish the story for them'],
      ['边听边看手机，中间去接别的电话', 'Look at a phone or take another call'],
    ],
    why: [
      '话说完，气就消了一半。让客户发泄，站在他那边想一想。',
      'Half the anger is gone once it has been told. Let it out, and put yourself in their place.',
    ],
    sources: ['D6-1', 'D13-2', 'D18-6'],
  },
  {
    id: 'no-quarrel',
    moment: 'listening',
    title: ['不争对错，不挑客户的错', 'Do not quarrel, find no fault with the customer'],
    say: [
      ['您说的我明白，咱们先把事情弄清楚。', 'I understand. Let us first find out what happened.'],
      ['是我没说明白，我再给您讲一遍。', 'I did not make myself clear; let me try again.'],
    ],
    doNot: [
      ['「不可能，别人都没这问题」', '“Impossible, nobody else has that”'],
      ['一口咬定店里没问题', 'Insist that the store is right'],
    ],
    why: [
      '只有自己的错，没有客户的错：先想我们哪里没做到。吵赢了，客户也走了。',
      'The fault may be ours, never the customer’s: first ask what we left undone. Who wins the quarrel loses the customer.',
    ],
    sources: ['D6-1', 'D18-2'],
  },
  {
    id: 'thanks-for-telling',
    moment: 'listening',
    title: ['谢谢客户肯说', 'Thank them for telling us'],
    say: [
      ['谢谢您告诉我们，您给我们提了宝贵的意见。', 'Thank you for telling us; this helps us.'],
      ['您这么直说，我们才知道哪里要改。', 'Because you say it openly we know what to change.'],
    ],
    doNot: [['当客户是来找茬的', 'Treat the customer as a troublemaker']],
    why: [
      '肯说的客户，心里还想跟我们打交道。让他觉得自己受重视。',
      'Who complains still wants to deal with us. Let them feel that they matter.',
    ],
    sources: ['D18-7', 'D18-6'],
  },
  {
    id: 'ask-it-all',
    moment: 'recording',
    title: ['慢慢问，一次问全', 'Ask slowly, and ask it all at once'],
    say: [
      [
        '我记一下：您是哪天发现的？在哪儿？当时谁接待的您？',
        'Let me note: which day, where, and who served you?',
      ],
      ['我念一遍您听听，对不对？', 'Let me read it back to you.'],
      ['您希望我们怎么处理？', 'What would you like us to do?'],
    ],
    doNot: [
      ['只记一句「客户不满」', 'Note only “customer not satisfied”'],
      ['替客户把话改得好听', 'Polish what the customer said'],
    ],
    why: [
      '时间、地点、人员、经过、结果记全，后面就不用客户再说第二遍。',
      'With time, place, people, course and outcome on paper nobody has to ask again.',
    ],
    sources: ['D5-1', 'D6-1', 'D13-2'],
  },
  {
    id: 'confidential',
    moment: 'recording',
    title: ['客户的资料不外传', 'What customers tell us stays here'],
    say: [
      ['您的电话只用来办这件事，不给别人。', 'Your number is used for this matter only.'],
      ['您要是不想让谁知道，我记上「保密」。', 'If somebody should not know, I will mark it confidential.'],
    ],
    doNot: [
      ['当着别的客户念姓名、电话、车牌', 'Read names, numbers or plates out before others'],
      ['把投诉截图发到大群里', 'Post pictures of a complaint in a chat group'],
    ],
    why: [
      '资料泄露，小事变大事，还违法。',
      'A leak makes a small matter a large one, and is against the law.',
    ],
    sources: ['D14-2'],
  },
  {
    id: 'definite-wait',
    moment: 'waiting',
    title: ['说准等多久', 'Give a definite waiting time'],
    say: [
      ['我现在去查，十分钟内回来跟您说。', 'I will look into it and be back within ten minutes.'],
      ['今天下午四点前我给您打电话，查没查完都打。', 'I will call you before four today, finished or not.'],
    ],
    doNot: [
      ['「您等一下」「我们尽快」', '“One moment”, “as soon as we can”'],
      ['说了点数，到点又没动静', 'Name a time and let it pass'],
    ],
    why: [
      '有个准点数，客户才等得住。马上动手，马上有交代。',
      'People can wait for a time they know. Act at once.',
    ],
    sources: ['D13-2'],
  },
  {
    id: 'no-delay',
    moment: 'waiting',
    title: ['时间不能拖，没结果也要回话', 'No delay; call even without a result'],
    say: [
      ['还没查完，先跟您说一声到哪一步了。', 'We are not finished; let me tell you how far we are.'],
      [
        '比我说的晚了，对不起，现在定在明天上午十点。',
        'It takes longer than I said, I am sorry; it is ten tomorrow now.',
      ],
    ],
    doNot: [['等客户打电话来催', 'Wait until the customer calls']],
    why: ['拖一天，火气涨一倍；小意见就是拖成大投诉的。', 'Each day of silence doubles the anger.'],
    sources: ['D18-6'],
  },
];
