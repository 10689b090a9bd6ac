//! An order in which what is led to comes first.

/// How far the search is with one of them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    Not,
    Open,
    Done,
}

/// All that can be reached from the first of so many, with what each leads to before it as far as that is possible; and
/// whether one leads back.
pub(super) fn order<I: Iterator<Item = u32>>(count: usize, next: impl Fn(u32) -> I) -> (Vec<u32>, bool) {
    let mut seen = vec![Seen::Not; count];
    let mut order = Vec::with_capacity(count);
    let mut round = false;
    let mut stack = vec![(0_u32, next(0))];
    seen[0] = Seen::Open;
    while let Some((one, rest)) = stack.last_mut() {
        let Some(to) = rest.next() else {
            seen[*one as usize] = Seen::Done;
            order.push(*one);
            stack.pop();
            continue;
        };
        match seen[to as usize] {
            Seen::Not => {
                seen[to as usize] = Seen::Open;
                stack.push((to, next(to)));
            }
            Seen::Open => round = true,
            Seen::Done => (),
        }
    }
    (order, round)
}
