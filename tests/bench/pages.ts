/**
 * Pages for measuring: `questions` questions of mixed kinds in rows (20 questions make 24 controls, 300 make 360: every fifth is a pair of
 * radios) and `noise` blocks of text and links around them.
 */
export function plainPage(questions: number, noise = 0): string {
  const asked = [
    "投诉人姓名",
    "联系电话",
    "电子邮箱",
    "通讯地址",
    "是否公开",
    "被投诉单位",
    "单位地址",
    "合同编号",
    "涉及金额",
    "是否匿名",
  ];
  let rows = "";
  for (let i = 0; i < questions; i++) {
    const label = asked[i % asked.length]!;
    let control = `<input type="text" name="a${i}" id="a${i}" placeholder="请输入">`;
    if (i % 5 === 4)
      control = `<label><input type="radio" name="r${i}" value="1"> 是</label><label><input type="radio" name="r${i}" value="0"> 否</label>`;
    else if (i % 10 === 7)
      control = `<select name="s${i}"><option value="">请选择</option><option value="1">甲</option><option value="2">乙</option></select>`;
    else if (i % 10 === 3) control = `<textarea name="t${i}" rows="2"></textarea>`;
    rows += `<div class="row"><label class="lab"${i % 5 === 4 ? "" : ` for="a${i}"`}>${label}：</label><div class="ctl">${control}<span class="tip">请如实填写</span></div></div>`;
  }
  const blocks = (count: number): string =>
    Array.from({ length: count }, (_unused, i) => `<div class="news"><p>第${i}条新闻 <a href="#">详情</a></p></div>`).join("");
  return `<h2>我要投诉</h2>${blocks(Math.floor(noise / 2))}<form action="/save" method="post">${rows}<button type="submit">提交投诉</button></form>${blocks(noise - Math.floor(noise / 2))}`;
}
